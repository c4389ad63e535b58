// SPDX-License-Identifier: GPL-2.0-or-later
// Hangs the pages on the front: from HTTP requests to visits, from pages to HTTP answers with their entity tags.
#pragma once

#include <memory>

#include "search/index.h"
#include "web/front.h"

namespace web {

void serve_pages(Front& front, const std::shared_ptr<const search::Index>& index);

}  // namespace web
