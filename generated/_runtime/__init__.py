# SPDX-License-Identifier: BSD-3-Clause
"""What generated code runs on: findings, reports, expressions, and one folder for each format that it reads.

These modules are copied, as they are, into `generated/_runtime/`. They import one another relatively, nothing of the
compiler, and nothing costly before it is needed: a validator is started as a process of its own, a file at a time.
"""
