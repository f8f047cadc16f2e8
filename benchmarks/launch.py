"""Start a program from a small process, and say how long it ran and how much memory it held.

    python -I -S launch.py FILE PROGRAM ARGUMENT...

What the program prints goes to FILE; this prints seconds, KiB and the exit code. On Linux the peak of memory that the
system counts for a process begins with what its parent held when it started it, so the parent has to be small.
"""

import os
import sys
import time

to = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
start = time.perf_counter()
actions = ((os.POSIX_SPAWN_DUP2, to, 1), (os.POSIX_SPAWN_DUP2, to, 2))
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=actions)
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - start, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
