# SPDX-License-Identifier: BSD-3-Clause
"""Arrays of values of any format: what rules compute with, checks of each value, aggregates over all."""
