"""Free reports of invented events that contradict each other in some places and look as if they did in others.

Written by five writers who had not seen the program, forty events, ten of them without any contradiction. Their keys
name the pairs of sentences that give other `values` for one thing and those of which one denies what the other
`claims`. The weights of `conflicts/odds.py` and `statements/claims.py` were fitted on
`fitted`, what is published is measured on `held_out`.
Licence: MIT
"""
