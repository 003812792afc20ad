// The desk takes one command or one question, whole: mandate, load, decide, append, docket, index, all
// in the transaction it is handed. It may be run again from the start and then answers anew.
#pragma once

#include <functional>
#include <memory>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/problem.h"
#include "desk/view.h"
#include "record/command_reader.h"
#include "record/petition_asked.h"
#include "store/transaction.h"

namespace minqiao {

struct ApprovalAsked;
struct DraftAsked;
struct DraftPage;
struct DraftText;
struct DraftVersion;
struct MatterFile;
struct RevealAsked;
struct Revealed;
struct WorkbenchPage;

// The officer's sentence for a refusal, in that language.
using Sentences = std::function<std::string(RefusalCode, Language)>;

class Desk {
public:
    Desk(std::shared_ptr<const Office> office, Chance chance, Sentences sentences)
        : office_(std::move(office)), chance_(std::move(chance)), sentences_(std::move(sentences)) {}

    // Commands; they need a writing transaction.
    Result<Registered, Problem> register_petition(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const PetitionAsked& asked) const;
    // `expected_n` is the number of the last act the caller saw; another one is `stale`.
    Result<Given, Problem> give(Transaction& tx, const Caller& caller, const Moment& now, MatterId id,
                                int expected_n, const CommandAsked& asked) const;
    // The same on a file that the caller holds from one command to the next, and that nobody else writes.
    Result<Registered, Problem> register_petition(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const PetitionAsked& asked, MatterFile& held) const;
    Result<Given, Problem> give(Transaction& tx, const Caller& caller, const Moment& now, MatterFile& held,
                                const CommandAsked& asked) const;
    // Finds a petition by its number and what its petitioner knows, and keeps that somebody asked.
    // What a command would make of the matter. Nothing is written, and the refusals are those of giving it.
    Result<CommandPreview, Problem> preview(Transaction& tx, const Caller& caller, const Moment& now,
                                            MatterId id, const CommandAsked& asked) const;
    Result<EnquiryAnswer, Problem> answer_enquiry(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const EnquiryAsked& asked) const;
    // One personal value that the caller is shown masked (desk/reveal.h); `at` is the audit's hour.
    Result<Revealed, Problem> reveal(Transaction& tx, const Caller& caller, const Moment& now, Instant at,
                                     MatterId id, const RevealAsked& asked) const;
    // The shared draft of an opinion (desk/drafts.h). `expected_n` is the newest version the caller saw.
    Result<DraftVersion, Problem> write_draft(Transaction& tx, const Caller& caller, const Moment& now,
                                              MatterId id, int expected_n, const DraftText& typed) const;
    Result<DraftVersion, Problem> step_draft(Transaction& tx, const Caller& caller, const Moment& now,
                                             MatterId id, int expected_n, const ApprovalAsked& asked) const;
    // A row of an older system: its petition and, where there is one, the reply it had been given and
    // the day of that; a reply without a day stands under the day of receipt, with a note that says so.
    // `source` names the row for good: false when it is known already.
    struct ImportedRow {
        std::string source;
        PetitionAsked petition;
        std::optional<std::string> reply;
        std::optional<CivilDay> replied_on;
    };
    Result<bool, Problem> import_row(Transaction& tx, const Caller& caller, const Moment& now,
                                     const ImportedRow& row) const;

    Result<ImportedLaw, Problem> import_law(Transaction& tx, const Caller& caller, const Moment& now,
                                            const LawAsked& asked) const;

    // Questions.
    Result<MatterPage, Problem> matter(Transaction& tx, const Caller& caller, const Moment& now,
                                       MatterId id) const;
    // To whom the matter may not be passed on; as that kind, where one is chosen and not stored yet.
    Result<std::vector<BarredReceiver>, Problem> barred_receivers(Transaction& tx, const Caller& caller,
                                                                  const Moment& now, MatterId id,
                                                                  std::optional<Kind> kind) const;
    Result<DraftPage, Problem> draft(Transaction& tx, const Caller& caller, const Moment& now, MatterId id,
                                     const DraftAsked& asked) const;
    Result<PetitionPage, Problem> petition(Transaction& tx, const Caller& caller, const Moment& now,
                                           PetitionId id) const;
    Result<Page<MatterItem>, Problem> matters(Transaction& tx, const Caller& caller, const Moment& now,
                                              const MattersAsked& asked) const;
    // What the caller must do and by when: the first rows of each part, so many of them.
    WorkbenchPage workbench(Transaction& tx, const Caller& caller, const Moment& now, int limit) const;
    Result<Page<PetitionItem>, Problem> petitions(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const PetitionsAsked& asked) const;
    Result<std::vector<SimilarItem>, Problem> similar(Transaction& tx, const Caller& caller,
                                                      const Moment& now, const PetitionAsked& asked) const;
    Result<Page<SearchItem>, Problem> search(Transaction& tx, const Caller& caller, const Moment& now,
                                             const SearchAsked& asked) const;
    // The law: gists of statutes/, and articles of the office's library when something is looked for.
    Result<Page<ArticleItem>, Problem> articles(Transaction& tx, const Caller& caller, const Moment& now,
                                                const ArticlesAsked& asked) const;
    Result<ArticleItem, Problem> article(Transaction& tx, const Caller& caller, const std::string& id) const;
    std::vector<LawItem> laws(Transaction& tx, const Caller& caller) const;
    // Sealed identities that wait for the caller as the second person.
    Result<std::vector<UnsealingItem>, Problem> unsealings(Transaction& tx, const Caller& caller) const;
    // True when the caller may see this matter at all: for events and files.
    bool may_see_matter(Transaction& tx, const Caller& caller, const Moment& now, MatterId id) const;

    const Office& office() const { return *office_; }

private:
    Result<MatterFile, Problem> file_to_join(Transaction& tx, const Caller& caller, const Moment& now,
                                             const PetitionAsked& asked) const;
    // What a command decides, before anything is written.
    struct Decided;
    Result<Decided, Problem> decide_asked(Transaction& tx, const Caller& caller, const Moment& now,
                                          const MatterFile& file, const CommandAsked& asked) const;
    // For those who write its opinion; not there for all others.
    Result<MatterFile, Problem> file_to_answer(Transaction& tx, const Caller& caller, const Moment& now,
                                               MatterId id) const;
    Result<Registered, Problem> enter(Transaction& tx, const Caller& caller, const Moment& now,
                                      const PetitionAsked& asked, const std::optional<std::string>& source,
                                      MatterFile& file) const;
    bool is_visible(const MatterFile& file, const Caller& caller, const Moment& now) const;

    std::shared_ptr<const Office> office_;
    Chance chance_;
    Sentences sentences_;
};

}  // namespace minqiao
