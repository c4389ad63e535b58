// SPDX-License-Identifier: GPL-2.0-or-later
// The whole road of one file: read, classify, structure, recognize, resolve, state, check. What `travaux parse` prints
// and the indexer takes in.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/read.h"
#include "corpus/result.h"

namespace corpus {

// What a file stands for; of a page of the Official Records, which prints several works, the first of parse_works().
// On failure the problem names the file. The result names no absolute path that was not given.
Result<Document> parse(const std::filesystem::path& file, const ReadLimits& limits = {});

// The same from memory.
Result<Document> parse_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits = {});

// Every work in every language that is printed in a file (split_works.h): most files hold one. Never empty.
Result<std::vector<Document>> parse_works(const std::filesystem::path& file, const ReadLimits& limits = {});
Result<std::vector<Document>> parse_works_bytes(std::string_view bytes, std::string_view name,
                                                const ReadLimits& limits = {});

// The first half of the road: metadata and provisions, without citations, statements and health. Nothing when the file
// holds several works.
Result<Document> parse_structure(std::string_view bytes, std::string_view name);

}  // namespace corpus
