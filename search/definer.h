// SPDX-License-Identifier: GPL-2.0-or-later
// Who defines, as readers are told.
#pragma once

#include <string>

#include "corpus/document.h"

namespace search {

// As printed, and behind it whom a short name stands for: "the Commission (Commission on Human Security)", 该宣言
// (《美洲安全宣言》). Empty where no one is named, or the organ that speaks.
std::string definer(const corpus::Statement& statement);

}  // namespace search
