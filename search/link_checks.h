// SPDX-License-Identifier: GPL-2.0-or-later
// The checks of the clerk, one file each: what a citation says against what the index proves. Part of link.h.
#pragma once

#include "search/link_case.h"

namespace search {

// Decides between candidates that the draft's words leave open or that contradict each other, by what is held: the date
// printed, then the title printed, then which of them is known at all. Changes nothing when that decides nothing.
void decide_candidate(const LinkCase& each);

// True when the session or year of that symbol is later than anything the index knows of, by more than a year.
bool session_is_to_come(const std::string& symbol, CitedWorks& works);

// Each adds its findings to each.linked.findings.
void check_organ(const LinkCase& each);
void check_exists(const LinkCase& each);  // no_such_document
void check_date(const LinkCase& each);
void check_title(const LinkCase& each);
void check_subject(const LinkCase& each);    // other_subject
void check_provision(const LinkCase& each);  // no_such_provision; also finds each.linked.provision
void check_quotes(const LinkCase& each);     // misquoted
void check_series(const LinkCase& each);     // superseded
void check_form(const LinkCase& each);

}  // namespace search
