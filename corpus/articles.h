// SPDX-License-Identifier: GPL-2.0-or-later
// Declarations, covenants and conventions are made of articles: "Article 1", "Article premier", "Artículo 1", "Статья
// 1", "المادة 1", "第一条". They stand alone, in the body of an old resolution or in an annex; whatever stands between
// two of these lines is the text of the first.
#pragma once

#include "corpus/reading.h"

namespace corpus {

// Gives the blocks of such a text their roles: article for the lines that count (two at least, the second being one
// more than the first), paragraph for what is numbered below one, text for what is not, heading for the headings of
// chapters. What comes before the first and opens as preambles do ("Whereas ...") is preambular, and what proclaims the
// text is operative. To be called when the other roles are known (body_roles.h).
void assign_articles(Reading& reading);

}  // namespace corpus
