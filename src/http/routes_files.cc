#include <algorithm>
#include <charconv>

#include "base/digest.h"
#include "desk/attachment.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

struct FilePage {
    FileId id;
    std::string sha256;
    std::int64_t bytes = 0;
    std::string name;
    std::string media_type;
};
BOOST_DESCRIBE_STRUCT(FilePage, (), (id, sha256, bytes, name, media_type))

struct FileQuery {
    std::optional<MatterId> matter_id;
};
BOOST_DESCRIBE_STRUCT(FileQuery, (), (matter_id))

std::string percent_decoded(std::string_view text) {
    std::string plain;
    for (std::size_t place = 0; place < text.size(); ++place) {
        unsigned char letter = static_cast<unsigned char>(text[place]);
        if (letter == '%' && place + 2 < text.size()) {
            const char* digits = text.data() + place + 1;
            unsigned char decoded = 0;
            const auto [stopped, error] = std::from_chars(digits, digits + 2, decoded, 16);
            if (error == std::errc() && stopped == digits + 2) {
                letter = decoded;
                place += 2;
            }
        }
        plain.push_back(static_cast<char>(letter));
    }
    return plain;
}

// RFC 8187: every byte that is no letter or digit is written as %XX, so that a name cannot end the header.
std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string safe;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                              (byte >= 'a' && byte <= 'z') || byte == '.' || byte == '-' || byte == '_';
        if (is_plain) {
            safe.push_back(letter);
        } else {
            safe += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return safe;
}

Outcome put_file(const AskingOfficer& asking, Transaction& tx) {
    const Request& request = asking.request();
    const FileAsked asked{percent_decoded(request.header("x-file-name")),
                          std::string(request.header("content-type")), request.body};
    auto row = hand_in(tx, asking.caller(), asking.now(), asking.asking.service.wiring().chance, asked);
    if (!row) return std::move(row).error();
    return reply_of(FilePage{row->id, hex(bytes_of(row->sha256)), row->bytes, row->name, row->media_type});
}

Outcome get_file(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<FileId>(asking, 0);
    if (!id) return id.error();
    const auto query = query_of<FileQuery>(asking.request());
    if (!query) return query.error();
    auto row = find_attachment(tx, asking.desk(), asking.caller(), asking.now(), *id, query->matter_id);
    if (!row) return std::move(row).error();
    Reply reply;
    reply.body = read_file(tx, *id);
    reply.media_type = row->media_type;
    reply.headers = {
        {"Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(row->name)},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
    };
    return reply;
}

}  // namespace

std::vector<Route> file_routes() {
    return {
        {.method = Method::post,
         .pattern = "/api/v1/files",
         .operation = "put_file",
         .summary = "Hand in a file: the body is its bytes, X-File-Name its name, percent-encoded.",
         .tag = "files",
         .handling = Writes{put_file},
         .success = 201,
         .takes = Takes::bytes,
         .response = &answered_schema<FilePage>,
         .rate = &Limits::files_per_officer},
        {.method = Method::get,
         .pattern = "/api/v1/files/{id}",
         .operation = "get_file",
         .summary = "A file: one's own, or one that the matter given by matter_id holds.",
         .tag = "files",
         .handling = Reads{get_file},
         .response = &answered_schema<std::string>,
         .response_type = "application/octet-stream",
         .query = query_parameters<FileQuery>()},
    };
}

}  // namespace minqiao::http
