// SPDX-License-Identifier: GPL-2.0-or-later
// Sends damaged files down the whole road of a document and looks at what comes out.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "corpus/docx_package.h"
#include "corpus/parse.h"
#include "corpus/pdf_page.h"
#include "corpus/pdf_reading.h"
#include "corpus/sandbox.h"
#include "tests/corpus/docx_file.h"
#include "tests/fuzz/mutate.h"

namespace corpus::fuzz {

struct Sample {
  std::string name, bytes;
  std::map<std::string, std::string> parts;  // of a Word file: the unpacked parts
  std::string listing;                       // of a PDF: what the child process says of it
};

inline Sample sample_of(const std::string& name, const std::string& bytes) {
  Sample sample{name, bytes, {}, {}};
  if (name.ends_with(".docx")) {
    if (const Result<DocxParts> parts = unpack_docx(bytes, {})) sample.parts.insert(parts->begin(), parts->end());
  }
  if (name.ends_with(".pdf")) {
    if (const Result<std::string> listing = run_job("pdf", bytes)) sample.listing = *listing;
  }
  return sample;
}

struct Outcome {
  std::string kind;     // "read", "refused", or what is wrong: "slow", "no sentence", "span out of the text"
  std::string message;  // of a refusal
};

// What must hold of every document: spans lie in the text, marks and links in their provision.
inline std::string broken_promise(const Document& document) {
  for (const Provision& provision : document.provisions) {
    if (provision.span.end > document.text.size() || provision.span.start > provision.span.end)
      return "span out of the text";
    for (const NoteMark& mark : provision.marks) {
      if (mark.at > provision.text.text().size()) return "mark out of its provision";
    }
    for (const Link& link : provision.links) {
      if (link.span.end > provision.text.text().size() || link.span.start > link.span.end)
        return "link out of its provision";
    }
    const Span source = provision.text.source();
    if (source.end > document.text.size()) return "source out of the text";
  }
  for (const Citation& citation : document.citations) {
    if (citation.span.end > document.text.size() || citation.span.start > citation.span.end)
      return "citation out of the text";
  }
  return {};
}

inline Outcome try_one(const std::string& bytes, const std::string& name, const ReadLimits& limits) {
  const Result<Document> document = parse_bytes(bytes, name, limits);
  if (document) {
    const std::string broken = broken_promise(*document);
    return {broken.empty() ? "read" : broken, {}};
  }
  const std::string& what = document.error().what;
  const bool sentence = !what.empty() && what.size() < 400;
  return {sentence ? "refused" : "no sentence", what};
}

// Lines, layout and paragraphs of a damaged listing of words.
inline Outcome try_listing(const std::string& listing) {
  PdfFile file = pdf_file(listing);
  const Reading reading = pdf_reading(file);
  for (const Block& block : reading.blocks) {
    if (block.text.source().end > reading.text.size()) return {"source out of the text", {}};
    for (const NoteMark& mark : block.marks) {
      if (mark.at > block.text.text().size()) return {"mark out of its block", {}};
    }
  }
  return {"read", {}};
}

// Tries the damaged form number `index` of the samples, which is the same every time. A Word file is damaged as a whole
// or, more often, in one of its parts before it is packed; of a PDF more often the listing, which costs no process.
inline Outcome try_damaged(const std::vector<Sample>& samples, std::size_t index, const ReadLimits& limits) {
  Random random(0x9E3779B97F4A7C15u * (index + 1));
  const Sample& sample = samples[index % samples.size()];
  const std::vector<std::string> others = {samples[below(random, samples.size())].bytes};
  const bool inner = below(random, 8) != 0;
  if (!sample.parts.empty() && inner) {
    std::map<std::string, std::string> parts = sample.parts;
    auto part = parts.begin();
    std::advance(part, static_cast<std::ptrdiff_t>(below(random, parts.size())));
    if (below(random, 2) == 0) part = parts.find("word/document.xml");
    if (part != parts.end()) part->second = mutate(part->second, {sample.parts.begin()->second}, random);
    return try_one(fixture::zip_of(parts), sample.name, limits);
  }
  if (!sample.listing.empty() && inner) return try_listing(mutate(sample.listing, others, random));
  return try_one(mutate(sample.bytes, others, random), sample.name, limits);
}

}  // namespace corpus::fuzz
