// SPDX-License-Identifier: GPL-2.0-or-later
// Makes Word files in memory for tests: bodies in own words, packed with libzip.
#pragma once

#include <zip.h>

#include <map>
#include <string>
#include <vector>

namespace corpus::fixture {

// A ZIP of these parts, by name.
inline std::string zip_of(const std::map<std::string, std::string>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  for (const auto& [name, bytes] : parts) {
    zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  }
  zip_close(archive);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  zip_error_fini(&error);
  return bytes;
}

inline std::string part(const std::string& root, const std::string& inner) {
  return "<?xml version='1.0' encoding='UTF-8'?><w:" + root +
         " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
         " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
         " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>" +
         inner + "</w:" + root + ">";
}

// A Word file with this content of w:body and further parts ("word/footnotes.xml", ...).
inline std::string docx_of(const std::string& body, std::map<std::string, std::string> parts = {}) {
  parts["word/document.xml"] = part("document", "<w:body>" + body + "</w:body>");
  return zip_of(parts);
}

inline std::string run(const std::string& text) { return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>"; }
inline std::string paragraph(const std::string& inner) { return "<w:p>" + inner + "</w:p>"; }

}  // namespace corpus::fixture
