"""File of corrections -> what the stages keep to, and what became of each entry for those who wrote it."""

from presseschau.relating.editing.reporting import report_corrections
from presseschau.relating.editing.settling import Settled, settle_corrections

__all__ = ["Settled", "report_corrections", "settle_corrections"]
