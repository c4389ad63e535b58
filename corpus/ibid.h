// SPDX-License-Identifier: GPL-2.0-or-later
// Ibid., Там же, المرجع نفسه, 同上: the source cited just before, in the same note or in the note before. Level by
// level:
//   Ibid., vol. 1125, No. 17512   the same treaty series, another volume and number
//   Ibid., Sixtieth Session, Supplement No. 53   the Official Records of the same body, another session
//   Ibid., annex, para. 4         the same document, another part
//   Ibid., resolution 1, annex    the same report, another act printed in it
//   Ibid.                         the same document and the same part
// It stays open, with the candidates and the reason, when the note before cites nothing or several sources, or when
// other words follow that may change what is meant.
#pragma once

#include "corpus/document.h"

#include <string_view>

namespace corpus {

// Why an ibid. with a session and a supplement has its candidate, until it is decided.
inline constexpr std::string_view kIbidRecords = "ibid., session and supplement";

void decide_ibid(Document& document);

}  // namespace corpus
