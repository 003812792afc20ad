#include <charconv>

#include "attachment/preview.h"
#include "attachment/rendering.h"
#include "desk/attachment.h"
#include "http/byte_range.h"
#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

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

// A form would have to be taken apart first; nobody needs one to send bytes.
std::optional<Problem> fault_of_form(const Request& request) {
    if (request.header("content-type").starts_with("multipart/")) return unreadable("form_not_taken");
    return std::nullopt;
}

Result<CheckedFile, Problem> check_handed_in(const Asking& asking) {
    if (auto fault = fault_of_form(asking.request)) return *std::move(fault);
    const std::string name = percent_decoded(asking.request.header("x-file-name"));
    if (name.find_first_of("\r\n") != name.npos) return unreadable("bad_char");
    return check_file(name, asking.request.body, asking.service.wiring().shut_in,
                      asking.service.wiring().scanner);
}

OfficerHandler prepare_file(const Asking& asking) {
    return [checked = check_handed_in(asking)](const AskingOfficer& officer, Transaction& tx) -> Outcome {
        const Request& request = officer.request();
        auto row = hand_in(tx, officer.caller(), officer.now(), officer.asking.service.wiring().chance,
                           checked, request.body);
        if (!row) return std::move(row).error();
        return reply_of(file_page(*row));
    };
}

// The file, if this officer may open it.
Result<FileRow, Problem> file_to_open(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<FileId>(asking, 0);
    if (!id) return id.error();
    const auto query = query_of<FileQuery>(asking.request());
    if (!query) return query.error();
    auto row = find_attachment(tx, asking.desk(), asking.caller(), asking.now(), *id, query->matter_id);
    if (!row) return std::move(row).error();
    if (row->state == FileState::quarantined) return problem(ProblemKind::refused, "file_quarantined");
    return row;
}

Outcome get_file(const AskingOfficer& asking, Transaction& tx) {
    auto row = file_to_open(asking, tx);
    if (!row) return std::move(row).error();
    const auto range = range_of(asking.request().header("range"), static_cast<std::size_t>(row->bytes));
    if (!range) return range.error();
    Reply reply;
    reply.body = read_file(tx, row->id);
    reply.media_type = row->media_type;
    reply.headers = {
        {"Content-Disposition", "attachment; filename*=UTF-8''" + percent_encoded(row->name)},
        {"Content-Security-Policy", "sandbox; default-src 'none'"},
        {"X-File-State", json::enum_text(row->state)},
        {"Accept-Ranges", "bytes"},
    };
    if (const auto& part = *range) {
        reply.headers.push_back({"Content-Range", part->text(reply.body.size())});
        reply.body = reply.body.substr(part->first, part->count);
        reply.is_part = true;
    }
    return reply;
}

Problem no_preview() {
    return problem(ProblemKind::absent, "no_preview");
}

Outcome find_preview(const AskingOfficer& asking, Transaction& tx) {
    const auto row = file_to_open(asking, tx);
    if (!row) return row.error();
    return Reply{};
}

// Read anew here, so that no more pictures lie in memory than are worked on. The answer's headers say nothing
// of the file, not even its name: a name may hold a place or a day as well.
Outcome make_preview(const Asking& asking) {
    std::string content;
    const auto fault = asking.service.wiring().store.read_and_wait([&](Transaction& tx) {
        const auto row = find_file(tx, *FileId::parse(asking.path[0]));
        const bool is_picture = row && row->media_type.starts_with("image/");
        content = is_picture ? read_file(tx, row->id) : "";
    });
    if (fault) return problem_of(*fault);
    if (content.empty()) return no_preview();
    auto preview = preview_of(asking.service.wiring().shut_in, content);
    if (!preview) return no_preview();
    Reply reply;
    reply.body = *std::move(preview);
    reply.media_type = preview_media_type;
    reply.headers = {{"Content-Disposition", "inline"},
                     {"Content-Security-Policy", "sandbox; default-src 'none'"}};
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
         .handling = Prepares{prepare_file},
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
         .query = query_parameters<FileQuery>(),
         .gives_file = true,
         .problems = {409, 416}},
        {.method = Method::get,
         .pattern = "/api/v1/files/{id}/preview",
         .operation = "get_preview",
         .summary = "A picture made anew from one that was handed in: upright, at most 1600 dots a side, "
                    "without anything else that the file holds.",
         .tag = "files",
         .handling = ReadsThenWorks{find_preview, make_preview},
         .response = &answered_schema<std::string>,
         .response_type = std::string(preview_media_type),
         .query = query_parameters<FileQuery>(),
         .rate = &Limits::previews_per_officer,
         .problems = {409}},
    };
}

}  // namespace minqiao::http
