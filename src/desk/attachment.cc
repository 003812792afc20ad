#include "desk/attachment.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "desk/file.h"
#include "organ/mandate.h"

namespace minqiao {

namespace {

constexpr std::size_t name_letters_max = 120;

// A sender's own word for the type is believed only where it fits the ending.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> taken_types{{
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"webp", "image/webp"},
    {"pdf", "application/pdf"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"doc", "application/msword"},
    {"xls", "application/vnd.ms-excel"},
    {"txt", "text/plain"},
    {"mp3", "audio/mpeg"},
    {"m4a", "audio/mp4"},
    {"amr", "audio/amr"},
    {"mp4", "video/mp4"},
    {"ofd", "application/ofd"},
}};

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : static_cast<char>(letter);
    });
    return low;
}

std::optional<std::string_view> taken_type(const std::string& name, std::string_view declared) {
    const auto dot = name.rfind('.');
    if (dot == std::string::npos) return std::nullopt;
    const std::string ending = lower(name.substr(dot + 1));
    const std::string said = lower(declared.substr(0, declared.find(';')));
    for (const auto& [known, type] : taken_types) {
        if (known == ending && type == said) return type;
    }
    return std::nullopt;
}

Problem field_problem(const char* field, const char* code, const char* detail) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", {{field, code, detail}}});
}

bool names_file(const MatterPage& page, FileId id) {
    const auto has = [&](const std::vector<FileId>& ids) { return std::ranges::find(ids, id) != ids.end(); };
    for (const Petition& petition : page.petitions) {
        if (has(petition.file_ids)) return true;
    }
    for (const Act& act : page.acts) {
        const auto* supplement = std::get_if<Supplement>(&act.body);
        if (supplement && has(supplement->file_ids)) return true;
    }
    return false;
}

}  // namespace

std::string cleaned_file_name(std::string_view name) {
    const auto cut = name.find_last_of("/\\");
    if (cut != std::string_view::npos) name.remove_prefix(cut + 1);
    std::string clean;
    for (const char letter : name) {
        const bool is_bad = static_cast<unsigned char>(letter) < ' ' || letter == '\x7f' ||
                            std::string_view("\"<>:|?*;").find(letter) != std::string_view::npos;
        clean.push_back(is_bad ? '_' : letter);
    }
    while (clean.starts_with('.') || clean.starts_with(' ')) clean.erase(0, 1);
    if (letters_in(clean) > name_letters_max) {
        const auto dot = clean.rfind('.');
        const std::string ending = dot == std::string::npos ? "" : clean.substr(dot);
        clean = first_letters(clean, name_letters_max) + ending;
    }
    return clean.empty() ? "file" : clean;
}

Result<FileRow, Problem> hand_in(Transaction& tx, const Caller& caller, const Moment& now,
                                 const Chance& chance, const FileAsked& asked) {
    // Whoever may take a petition down may take down what comes with it.
    if (!may_give(caller.officer.role, "register")) {
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    }
    if (asked.name.empty()) return field_problem("X-File-Name", "required", "names the file");
    if (!is_utf8(asked.name)) return field_problem("X-File-Name", "bad_value", "is not UTF-8");
    if (asked.content.empty()) return field_problem("body", "empty_file", "holds nothing");
    const std::string name = to_nfc(cleaned_file_name(asked.name));
    const auto type = taken_type(name, asked.media_type);
    if (!type) {
        Problem refused;
        refused.kind = ProblemKind::unsupported_type;
        refused.code = "unsupported_file_type";
        return refused;
    }
    FileRow row;
    row.id = random_id<FileKind>(chance);
    row.name = name;
    row.media_type = *type;
    row.uploaded_by = caller.officer.id.text();
    row.uploaded_at = now.at;
    return put_file(tx, std::move(row), asked.content);
}

Result<FileRow, Problem> find_attachment(Transaction& tx, const Desk& desk, const Caller& caller,
                                         const Moment& now, FileId id, std::optional<MatterId> matter) {
    auto row = find_file(tx, id);
    if (!row) return absent();
    if (row->uploaded_by == caller.officer.id.text()) return *std::move(row);
    if (!matter) return absent();
    const auto page = desk.matter(tx, caller, now, *matter);
    if (!page || !names_file(*page, id)) return absent();
    return *std::move(row);
}

}  // namespace minqiao
