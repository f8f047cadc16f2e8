# SPDX-License-Identifier: BSD-3-Clause
"""What a tree of keys, lists and values is, whatever text it was read from, and what can be demanded of it."""
