// SPDX-License-Identifier: GPL-2.0-or-later
// The ZIP of a Word file with some parts replaced, all others copied as they are packed. (Changing the archive in its
// buffer would be less to write, but libzip 1.7 frees parts of such a buffer twice.)
#include <zip.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <set>

#include "corpus/writers.h"

namespace corpus {

namespace {

using Part = std::pair<std::string, std::string>;  // name, content

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Free {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Free>;

constexpr std::time_t kNoTime = 315532800;  // 1980, the first a ZIP can say: the same draft gives the same bytes

// The archive owns its source from here on.
Archive opened(zip_source_t* source, int flags) {
  if (source == nullptr) return nullptr;
  zip_error_t error;
  zip_error_init(&error);
  zip_t* archive = zip_open_from_source(source, flags, &error);
  if (archive == nullptr) zip_source_free(source);
  zip_error_fini(&error);
  return Archive(archive);
}

zip_source_t* buffer_of(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.empty() ? nullptr : bytes.data(), bytes.size(), 0, &error);
  zip_error_fini(&error);
  return source;
}

bool add(zip_t* archive, const char* name, zip_source_t* source, bool is_new) {
  const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0 && source != nullptr) zip_source_free(source);
  return index >= 0 && (!is_new || zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), kNoTime, 0) == 0);
}

bool add_new(zip_t* archive, const Part& part) {
  return add(archive, part.first.c_str(), zip_source_buffer(archive, part.second.data(), part.second.size(), 0), true);
}

// All entries in their order, as they are packed; those that are replaced in their places, new ones at the end.
bool copy(zip_t* from, zip_t* to, const std::vector<Part>& parts) {
  std::set<std::string_view> done;
  const zip_int64_t count = zip_get_num_entries(from, 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const char* name = zip_get_name(from, index, 0);
    if (name == nullptr) return false;
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part& each) { return each.first == name; });
    if (part != parts.end()) done.insert(part->first);
    if (!(part != parts.end() ? add_new(to, *part) : add(to, name, zip_source_zip(to, from, index, 0, 0, 0), false)))
      return false;
  }
  return std::all_of(parts.begin(), parts.end(),
                     [&](const Part& part) { return done.contains(part.first) || add_new(to, part); });
}

std::string contents(zip_source_t* source) {
  zip_stat_t info;
  if (zip_source_stat(source, &info) != 0 || (info.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
    return {};
  std::string bytes(info.size, '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const zip_int64_t count = zip_source_read(source, bytes.data() + done, bytes.size() - done);
    if (count <= 0) break;
    done += static_cast<std::size_t>(count);
  }
  zip_source_close(source);
  bytes.resize(done);
  return bytes;
}

}  // namespace

Result<std::string> repack_docx(std::string_view bytes, const std::vector<Part>& parts) {
  if (parts.empty()) return std::string(bytes);
  const Archive from = opened(buffer_of(bytes), ZIP_RDONLY);
  if (!from) return failure("the Word file is cut off or damaged: it is no whole ZIP archive");
  const Source packed(buffer_of({}));
  if (!packed) return failure("the Word file cannot be packed again");
  zip_source_keep(packed.get());  // one reference for the archive, one for us
  Archive to = opened(packed.get(), ZIP_TRUNCATE);
  if (!to || !copy(from.get(), to.get(), parts)) return failure("the Word file cannot be packed again");
  if (zip_close(to.get()) != 0) return failure("the Word file cannot be packed again");
  static_cast<void>(to.release());  // closed
  std::string made = contents(packed.get());
  if (made.empty()) return failure("the Word file cannot be packed again");
  return made;
}

}  // namespace corpus
