#include "desk/calendar_acts.h"

#include <boost/describe.hpp>

#include "json/decode.h"
#include "json/encode.h"
#include "store/records.h"
#include "store/subjects.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

constexpr int notice_version = 1;
constexpr std::string_view act_name = "holiday_notice";

struct WrittenDay {
    CivilDay on;
    std::string name;
    bool is_off = false;
};
BOOST_DESCRIBE_STRUCT(WrittenDay, (), (on, name, is_off))

struct WrittenNotice {
    int v = notice_version;
    std::string act{act_name};
    int year = 0;
    std::vector<WrittenDay> days;
};
BOOST_DESCRIBE_STRUCT(WrittenNotice, (), (v, act, year, days))

}  // namespace

std::string write_notice(const HolidayNotice& notice) {
    WrittenNotice written;
    written.year = notice.year;
    for (const NoticeDay& day : notice.days) written.days.push_back({day.on, day.name, day.is_off});
    return json::encode(written);
}

std::optional<HolidayNotice> read_notice(std::string_view bytes) {
    const auto written = json::decode<WrittenNotice>(bytes);
    if (!written || written->v != notice_version || written->act != act_name) return std::nullopt;
    HolidayNotice notice{written->year, {}};
    for (const WrittenDay& day : written->days) notice.days.push_back({day.on, day.name, day.is_off});
    return notice;
}

void begin_calendar(Transaction& tx, std::string_view jurisdiction, std::string_view id,
                    const std::vector<HolidayNotice>& notices, Instant at) {
    const SubjectKey key = create_subject(tx, jurisdiction, SubjectKind::calendar, id);
    int n = 0;
    for (const HolidayNotice& notice : notices) {
        append_record(tx, key, {++n, std::string(act_name), write_notice(notice), at});
    }
}

std::vector<HolidayNotice> read_calendar(Transaction& tx, std::string_view jurisdiction) {
    std::vector<HolidayNotice> notices;
    for_each_subject(tx, SubjectKind::calendar, [&](const Subject& subject) {
        if (subject.key.jurisdiction != jurisdiction) return;
        for (const RecordRow& row : read_records(tx, subject.key)) {
            auto notice = read_notice(row.written);
            if (!notice) stop_work(Fault::Kind::damaged, "a holiday notice cannot be read");
            notices.push_back(std::move(*notice));
        }
    });
    return notices;
}

}  // namespace minqiao
