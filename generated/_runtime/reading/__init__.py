# SPDX-License-Identifier: BSD-3-Clause
"""Bytes of files of any format: plain, packed or piped, by offset, whatever they hold."""
