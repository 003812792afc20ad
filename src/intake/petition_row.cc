#include "intake/petition_row.h"

#include "base/digest.h"
#include "base/text.h"
#include "intake/day_time.h"

namespace minqiao {
namespace {

constexpr std::size_t subject_letters = 30;
constexpr std::size_t hash_digits = 24;
constexpr std::size_t name_bytes_max = 64;

struct ChannelWord {
    std::string_view word;
    Channel channel;
};
constexpr ChannelWord channel_words[] = {
    {"letter", Channel::letter}, {"来信", Channel::letter}, {"信件", Channel::letter},
    {"email", Channel::email},   {"邮件", Channel::email},  {"电子邮件", Channel::email},
    {"fax", Channel::fax},       {"传真", Channel::fax},    {"phone", Channel::phone},
    {"电话", Channel::phone},    {"来电", Channel::phone},  {"visit", Channel::visit},
    {"来访", Channel::visit},    {"走访", Channel::visit},
};

// Whatever else it was, it came over the net.
Channel channel_of(const std::string& word) {
    for (const ChannelWord& known : channel_words) {
        if (known.word == word) return known.channel;
    }
    return Channel::online;
}

// The text's beginning on one line.
std::string subject_from(const std::string& text) {
    std::string line;
    for (const char letter : text) {
        const bool is_space = letter == '\n' || letter == '\r' || letter == '\t' || letter == ' ';
        if (!is_space) {
            line += letter;
        } else if (!line.empty() && !line.ends_with(' ')) {
            line += ' ';
        }
        if (line.size() > 16 * subject_letters) break;
    }
    while (!is_utf8(line)) line.pop_back();
    std::string subject = first_letters(line, subject_letters);
    if (subject.ends_with(' ')) subject.pop_back();
    return subject;
}

// A code of 6 or 12 digits; a place in words says nothing that could be counted.
std::optional<std::string> place_of(const std::string& cell) {
    const bool is_code =
        (cell.size() == 6 || cell.size() == 12) && cell.find_first_not_of("0123456789") == cell.npos;
    if (!is_code) return std::nullopt;
    return cell;
}

std::string hash_of(const TableRow& row) {
    std::string all;
    for (const std::string& cell : row.cells) all += std::to_string(cell.size()) + ":" + cell;
    return hex(bytes_of(sha256(all))).substr(0, hash_digits);
}

// Days, and in which order they stand.
std::optional<std::string> read_days(const TableRow& row, const RowReading& reading,
                                     Desk::ImportedRow& into) {
    const std::string received = reading.columns.cell(row.cells, Column::received);
    std::optional<DayTime> asked;
    if (!is_blank(received)) {
        asked = read_day_time(received, reading.day_zero);
        if (!asked) return "the day of receipt is no day of the calendar";
    } else if (reading.received_on) {
        asked = DayTime{*reading.received_on, {}};
    } else {
        return "the day of receipt is missing; --received-on gives one to such rows";
    }
    if (asked->on > reading.today) return "the day of receipt lies in the future";
    into.petition.received_on = asked->on;

    const std::string replied = reading.columns.cell(row.cells, Column::replied);
    if (!into.reply || is_blank(replied)) return std::nullopt;
    const auto answered = read_day_time(replied, reading.day_zero);
    if (!answered) return "the day of the reply is no day of the calendar";
    if (answered->on > reading.today) return "the day of the reply lies in the future";
    if (is_before(*answered, *asked)) return "the reply is older than the question";
    into.replied_on = answered->on;
    return std::nullopt;
}

}  // namespace

Result<PetitionRowRead, std::string> read_petition_row(const TableRow& row, const RowReading& reading) {
    if (!row.fault.empty()) return row.fault;
    const Columns& columns = reading.columns;
    if (row.cells.size() != columns.width())
        return "it has " + std::to_string(row.cells.size()) + " fields, the heads have " +
               std::to_string(columns.width());
    const auto cell = [&](Column column) { return to_nfc(columns.cell(row.cells, column)); };

    PetitionRowRead read;
    PetitionAsked& petition = read.row.petition;
    const std::string text = cell(Column::text);
    if (is_blank(text)) return std::string("the text is missing");
    const std::string subject = cell(Column::subject);
    petition.text = Content(text);
    petition.subject = Content(is_blank(subject) ? subject_from(text) : subject);
    petition.channel = channel_of(cell(Column::channel));
    petition.place = place_of(cell(Column::place));
    if (const std::string name = cell(Column::name); !is_blank(name)) {
        petition.petitioners.push_back({Identity(name), {}, {}, {}});
    } else {
        petition.anonymous = true;
    }
    if (std::string reply = cell(Column::reply); !is_blank(reply)) read.row.reply = std::move(reply);
    if (auto fault = read_days(row, reading, read.row)) return *fault;

    const std::string id = cell(Column::id);
    if (!is_blank(id) && id.size() <= name_bytes_max) read.name = columns.kind() + ":" + id;
    read.row.source = (read.name.empty() ? columns.kind() + ":" : read.name) + ":" + hash_of(row);
    return read;
}

}  // namespace minqiao
