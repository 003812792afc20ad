// Every part is a list of matters with a filter that GET /api/v1/matters takes too, so that each figure can
// be opened.
#include "desk/workbench.h"

#include "desk/desk.h"
#include "desk/listing.h"
#include "json/describe.h"

namespace minqiao {

namespace {

constexpr int worked_days_shown = 10;

// Some twenty figures are counted at once: to a thousand each they took 102 ms where an organ owes 85,000
// things.
constexpr int figure_max = 300;

class Laying {
public:
    Laying(Transaction& tx, const Caller& caller, const Moment& now, const Office& office, int limit)
        : tx_(tx), caller_(caller), now_(now), office_(office), limit_(limit) {}

    WorkbenchPage run() {
        WorkbenchPage page;
        page.today = now_.today();
        for (const DueGroupDays& group : due_groups(now_.today(), office_.calendar())) {
            page.groups.push_back({group.group, rows(of(DutiesOf::mine, group.days), group.days)});
            // Every duty stands in one group.
            const WorkbenchRows& of_group = page.groups.back().rows;
            page.mine.count += of_group.count;
            page.mine.count_is_exact = page.mine.count_is_exact && of_group.count_is_exact;
        }
        MatterFilter arrived = of(DutiesOf::arrived);
        arrived.order = ListOrder::opened_on;
        arrived.last_first = true;
        page.arrived = rows(std::move(arrived), {});
        page.others = rows(of(DutiesOf::others), {});
        for (const LampDays& lamp :
             lamp_days(now_.today(), office_.calendar(), office_.statute->lamp_threshold()))
            page.organ.push_back({lamp.lamp, counted(with_the_organ(lamp.days), lamp.days)});
        for (const WorkedDay& day : worked_days(now_.today(), worked_days_shown, office_.calendar()))
            page.days.push_back({day.on, lamp_of(day.on), counted(of(DutiesOf::mine, day.days), day.days)});
        return page;
    }

private:
    MatterFilter within(DaySpan days) const {
        MatterFilter filter;
        filter.due_from = text_of(days.from);
        filter.due_before = text_of(days.before);
        filter.limit = limit_;
        filter.count_limit = figure_max;
        return filter;
    }

    MatterFilter of(DutiesOf duties, DaySpan days = {}) const {
        MatterFilter filter = within(days);
        filter.duty = duty_filter(duties, caller_.officer, office_, now_.today());
        return filter;
    }

    MatterFilter with_the_organ(DaySpan days) const {
        MatterFilter filter = within(days);
        filter.organ = caller_.officer.organ_id.text();
        return filter;
    }

    Lamp lamp_of(CivilDay due_on) const {
        return lamp(due_on, now_.today(), office_.calendar(), office_.statute->lamp_threshold());
    }

    WorkbenchCount counted(const MatterFilter& filter, DaySpan days = {}) const {
        const auto listing = count_matters(tx_, {caller_.officer, now_.at}, filter);
        return {days.from, days.before, listing.count, listing.count_is_exact};
    }

    WorkbenchRows rows(const MatterFilter& filter, DaySpan days) const {
        WorkbenchRows part;
        part.due_from = days.from;
        part.due_before = days.before;
        const auto listing = list_matters(tx_, {caller_.officer, now_.at}, filter);
        ASSERT_THAT(listing, "without a cursor there is a list");
        part.count = listing->count;
        part.count_is_exact = listing->count_is_exact;
        for (const ListedMatter& listed : listing->rows)
            if (listed.duty) part.items.push_back(row_of(listed, *listed.duty));
        return part;
    }

    WorkbenchRow row_of(const ListedMatter& listed, const DutyRow& duty) const {
        WorkbenchRow row;
        row.matter = matter_item(tx_, listed, caller_.officer, office_, now_.today());
        row.kind = json::enum_of<DutyKind>(duty.kind).value_or(DutyKind::pass_on);
        row.holder = OrganId::parse(duty.holder).value_or(OrganId{});
        row.clock = duty.clock;
        row.opened_on = CivilDay::parse(duty.opened_on).value_or(CivilDay{});
        row.due_on = CivilDay::parse(duty.due_on).value_or(CivilDay{});
        row.lamp = lamp_of(row.due_on);
        const Regulation* regulation = office_.statute->regulation(duty.regulation);
        const Clock* clock = regulation ? regulation->clock(duty.clock) : nullptr;
        row.article = clock ? clock->article : "";
        return row;
    }

    Transaction& tx_;
    const Caller& caller_;
    const Moment& now_;
    const Office& office_;
    int limit_;
};

}  // namespace

WorkbenchPage Desk::workbench(Transaction& tx, const Caller& caller, const Moment& now, int limit) const {
    return Laying(tx, caller, now, *office_, limit).run();
}

}  // namespace minqiao
