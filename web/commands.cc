// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/commands.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "search/index.h"
#include "web/front.h"
#include "web/serve.h"

namespace web {

namespace {

using corpus::Exit;
using corpus::failed;

struct Options {
  std::string index, listen = "127.0.0.1:8080";
  std::vector<std::string> names;
};

std::string host_part(const std::string& address) {
  const std::size_t colon = address.rfind(':');
  return colon == std::string::npos ? "127.0.0.1" : address.substr(0, colon);
}

bool is_loopback(const std::string& host) {
  return host.starts_with("127.") || host == "[::1]" || host == "localhost" || host.empty();
}

Exit run_serve(const Options& options) {
  if (options.index.empty()) return failed("no index given: use --index DIR or set TRAVAUX_INDEX");
  auto index = search::Index::open(options.index);
  if (!index) return failed(index.error().describe());
  if (const auto warm = (*index)->warm(); !warm) return failed(warm.error().describe());
  Front front;
  serve_pages(front, *index);
  const auto port = front.listen(options.listen, options.names);
  if (!port) return failed(port.error().describe());
  const std::string host = host_part(options.listen);
  if (!is_loopback(host))
    std::fprintf(stderr,
                 "travaux: warning: other machines can reach this server at %s; there is no login and no encryption.\n",
                 options.listen.c_str());
  stop_on_signals(front);
  std::printf("http://%s:%u/\n", host.c_str(), static_cast<unsigned>(*port));
  std::fflush(stdout);
  front.run();
  return Exit::done;
}

}  // namespace

void add_commands(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("serve", "show an index in a browser: search, documents, citations");
  command->add_option("--index", options->index, "directory of the index")->envname("TRAVAUX_INDEX")->type_name("DIR");
  command->add_option("--listen", options->listen, "address and port; by default only this machine can reach it")
      ->capture_default_str()
      ->type_name("HOST:PORT");
  command->add_option("--name", options->names, "a further host name to answer to")->type_name("HOST");
  command->callback([options, &status] { status = run_serve(*options); });
}

}  // namespace web
