// SPDX-License-Identifier: GPL-2.0-or-later
// Ibid., Там же, المرجع نفسه, 同上: the source cited just before, in the same note or in the note before. Level by
// level:
//   Ibid., vol. 1125, No. 17512   the same treaty series, another volume and number
//   Ibid., annex, para. 4         the same document, another part
//   Ibid.                         the same document and the same part
// It stays open, with the candidates and the reason, when the note before cites nothing or several sources, or when
// other words follow that may change what is meant.
#pragma once

#include "corpus/document.h"

namespace corpus {

void decide_ibid(Document& document);

}  // namespace corpus
