#include "intake/columns.h"

#include "base/digest.h"
#include "base/text.h"

namespace minqiao {
namespace {

struct Head {
    std::string_view name;
    Column column;
};

// What stands first is preferred where a table has several of one meaning.
constexpr Head heads_known[] = {
    {"msg_id", Column::id},
    {"id", Column::id},
    {"留言编号", Column::id},
    {"编号", Column::id},
    {"subject", Column::subject},
    {"title", Column::subject},
    {"留言主题", Column::subject},
    {"主题", Column::subject},
    {"标题", Column::subject},
    {"detail", Column::text},
    {"text", Column::text},
    {"content", Column::text},
    {"留言详情", Column::text},
    {"内容", Column::text},
    {"time", Column::received},
    {"date", Column::received},
    {"received_on", Column::received},
    {"留言时间", Column::received},
    {"时间", Column::received},
    {"日期", Column::received},
    {"reply", Column::reply},
    {"答复意见", Column::reply},
    {"答复", Column::reply},
    {"reply_time", Column::replied},
    {"replied_on", Column::replied},
    {"答复时间", Column::replied},
    {"user", Column::name},
    {"name", Column::name},
    {"留言用户", Column::name},
    {"姓名", Column::name},
    {"channel", Column::channel},
    {"渠道", Column::channel},
    {"place", Column::place},
    {"地区代码", Column::place},
};

constexpr std::size_t kind_digits = 12;

std::string tidy(const std::string& head) {
    const std::string whole = folded(head);
    const auto from = whole.find_first_not_of(" \t\r\n");
    if (from == whole.npos) return "";
    return whole.substr(from, whole.find_last_not_of(" \t\r\n") - from + 1);
}

}  // namespace

Result<Columns, std::string> Columns::of(const std::vector<std::string>& heads) {
    Columns columns;
    columns.width_ = heads.size();
    std::map<std::string, std::size_t> places;
    std::string all;
    for (std::size_t at = 0; at < heads.size(); ++at) {
        places.emplace(tidy(heads[at]), at);
        all += tidy(heads[at]) + "\t";
    }
    for (const Head& head : heads_known) {
        const auto found = places.find(std::string(head.name));
        if (found != places.end()) columns.places_.emplace(head.column, found->second);
    }
    columns.kind_ = hex(bytes_of(sha256(all))).substr(0, kind_digits);
    if (!columns.has(Column::text)) return std::string("no column is named text, detail or content");
    return columns;
}

std::string Columns::cell(const std::vector<std::string>& cells, Column column) const {
    const auto place = places_.find(column);
    if (place == places_.end() || place->second >= cells.size()) return "";
    return cells[place->second];
}

}  // namespace minqiao
