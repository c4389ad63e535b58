// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/compose.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>

#include <array>

namespace corpus {

namespace {

constexpr char32_t kFirstAccent = 0x300, kLastAccent = 0x36F;  // of Latin and Cyrillic letters
constexpr char32_t kMadda = 0x653, kHamzaBelow = 0x655;

const icu::Normalizer2* nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
  return U_SUCCESS(status) ? instance : nullptr;
}

// NFC but for what is left as printed: the order of vowel signs, and characters that NFC replaces by others.
const icu::FilteredNormalizer2& composer() {
  static const icu::UnicodeSet composable = [] {
    icu::UnicodeSet all(0, 0x10FFFF);
    all.remove(0x64B, 0x652).remove(0x670).remove(0xF900, 0xFAFF).remove(0x2F800, 0x2FA1F);
    all.freeze();
    return all;
  }();
  static const icu::FilteredNormalizer2 made(*nfc(), composable);
  return made;
}

}  // namespace

bool is_loose_accent(char32_t character) {
  return (character >= kFirstAccent && character <= kLastAccent) || (character >= kMadda && character <= kHamzaBelow);
}

// In UTF-8: CC 80 to CD AF, and D9 93 to D9 95.
bool has_loose_accents(std::string_view text) {
  static constexpr auto kLeads = [] {
    std::array<bool, 256> leads{};
    leads[0xCC] = leads[0xCD] = leads[0xD9] = true;
    return leads;
  }();
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (!kLeads[lead]) continue;
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (lead == 0xCC || (lead == 0xCD && next <= 0xAF) || (lead == 0xD9 && next >= 0x93 && next <= 0x95)) return true;
  }
  return false;
}

MappedText composed(std::string_view text) {
  if (!has_loose_accents(text) || nfc() == nullptr) return {text, 0};
  std::string together;
  icu::StringByteSink<std::string> sink(&together);
  icu::Edits edits;
  UErrorCode status = U_ZERO_ERROR;
  composer().normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, &edits,
                           status);
  if (U_FAILURE(status)) return {text, 0};
  MappedText mapped;
  for (auto edit = edits.getFineIterator(); edit.next(status) && U_SUCCESS(status);) {
    const auto from = static_cast<std::size_t>(edit.sourceIndex()), length = static_cast<std::size_t>(edit.oldLength());
    const std::string_view bytes = std::string_view(together).substr(static_cast<std::size_t>(edit.destinationIndex()),
                                                                     static_cast<std::size_t>(edit.newLength()));
    if (edit.hasChange())
      mapped.replace(bytes, {from, from + length});
    else
      mapped.append(bytes, from);
  }
  return mapped;
}

MappedText composed(const MappedText& text) {
  return has_loose_accents(text.text()) ? composed(std::string_view(text.text())).through(text) : text;
}

char32_t base_letter(char32_t letter) {
  if (letter < 0xC0 || nfc() == nullptr) return letter;
  icu::UnicodeString parts;
  auto base = static_cast<UChar32>(letter);
  while (nfc()->getRawDecomposition(base, parts)) base = parts.char32At(0);
  return static_cast<char32_t>(base);
}

}  // namespace corpus
