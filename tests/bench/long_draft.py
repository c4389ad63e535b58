#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints a draft of fifty pages in our own words, with some 400 citations of resolutions of 74th to 80th sessions and of the
Security Council: for measuring `travaux link`. The same words every time.

usage: long_draft.py > draft.txt; time travaux link draft.txt --index DIR"""
import random

WORDS = '''the committee village water council field teams reported that early warning saved harvest roads bridges clinics were
repaired before winter and each family received seed tools and advice while officials listened to elders who knew where
floods had come from in the years of their youth nobody was asked to leave without a plan for return and schools opened
again in spring with new teachers from nearby towns'''.split()
draw = random.Random(42)


def sentence(length):
    words = [draw.choice(WORDS) for _ in range(length)]
    return ' '.join([words[0].capitalize()] + words[1:])


def citation():
    session = draw.randint(74, 80)
    number = draw.randint(1, 240)
    kind = draw.randint(0, 5)
    if kind == 0:
        return 'Security Council resolution %d (%d)' % draw.choice(
            [(1325, 2000), (2286, 2016), (2417, 2018), (2175, 2014), (1820, 2008)])
    if kind == 1:
        return 'paragraph %d of resolution %d/%d, which speaks of “%s”' % (draw.randint(1, 20), session, number,
                                                                          sentence(9).lower())
    if kind == 2:
        return 'resolution %d/%d, entitled “%s”' % (session, number, sentence(6))
    return 'resolution %d/%d of %d December %d' % (session, number, draw.randint(1, 28), 1945 + session)


print('Draft report on local plans\n')
for number in range(1, 201):
    parts = [sentence(draw.randint(18, 40)) + '.' for _ in range(3)]
    parts.insert(1, sentence(8) + ' in ' + citation() + ', ' + sentence(12).lower() + '.')
    parts.append(sentence(6) + ' as in ' + citation() + '.')
    print('%d. %s\n' % (number, ' '.join(parts)))
