"""Stories whose writers or editors noted which sentences tell the same before the program saw them.

Most are of three articles of a day, those from 35 on of up to nine in several days.
"""
