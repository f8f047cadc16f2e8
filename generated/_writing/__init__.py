# SPDX-License-Identifier: BSD-3-Clause
"""What generated writers are made of: typed classes that become files through astropy, asdf and other known writers.

These modules are copied, as they are, into `generated/_writing/`, beside `_runtime`; there is a folder for the formats
that are written alike, and a writer loads those that it needs. They import one another relatively, the libraries of
their format, and nothing of the compiler.
"""
