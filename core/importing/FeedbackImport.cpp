// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/FeedbackImport.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/SameReport.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/importing/FeedbackRows.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackImport)
};

const Subject actionList{SubjectKind::List, 0, QStringLiteral("actions")};

/// Goes through the table once, inside a change.
class FeedbackImport
{
public:
    FeedbackImport(Change &change, const Agency &agency) : m_change(change), m_agency(agency) {}

    Result<FeedbackReport> keepAll(const QList<FeedbackRow> &rows);
    /// The cases whose actions the table names (R122).
    const QList<Subject> &named() const { return m_named; }

private:
    Result<> take(const FeedbackRow &row);
    void passOver(const FeedbackRow &row);
    Result<> keep(const FeedbackRow &row, const Action &action, FeedbackLine &line);
    bool stands(const ActionFeedback &given, const Action &action) const;
    std::optional<Action> actionOf(const FeedbackRow &row);
    void name(const Action &action);
    void refuse(const FeedbackRow &row, ActionsColumn column, const QString &text);
    void refuse(const FeedbackRow &row, const Problem &problem);
    QDate dayIn(const FeedbackRow &row, ActionsColumn column);

    Change &m_change;
    Agency m_agency;
    QHash<ActionId, int> m_lineOf;
    QSet<CaseFileId> m_cases;
    QList<Subject> m_named;
    QList<FieldProblem> m_problems;
    FeedbackReport m_report;
};

} // namespace

void FeedbackImport::refuse(const FeedbackRow &row, ActionsColumn column, const QString &text)
{
    m_problems << FieldProblem{u"%1.%2"_s.arg(row.line).arg(toCode(column)), text};
}

/// Where the agency wrote what a field of its report is made from.
static ActionsColumn columnOf(const QString &field)
{
    if (field == u"receivedOn")
        return ActionsColumn::Day;
    if (field == u"completedOn")
        return ActionsColumn::DoneOn;
    return field == u"reportedBy" ? ActionsColumn::ReportedBy : ActionsColumn::Words;
}

/// What the use case says of one report, under the column where it can be mended.
void FeedbackImport::refuse(const FeedbackRow &row, const Problem &problem)
{
    if (problem.kind == Problem::Kind::Refused)
        refuse(row, ActionsColumn::Ref, problem.text);
    for (const FieldProblem &one : problem.fields)
        refuse(row, columnOf(one.field), one.text);
}

void FeedbackImport::name(const Action &action)
{
    if (!m_cases.contains(action.caseId))
        m_named << Subject{SubjectKind::CaseFile, action.caseId.value(), {}};
    m_cases << action.caseId;
}

/// The action of a line, where it is this agency's and no earlier line's.
std::optional<Action> FeedbackImport::actionOf(const FeedbackRow &row)
{
    std::optional<Action> action = ActionTable(m_change.db()).findByRef(row.text(ActionsColumn::Ref).toUpper());
    if (!action) {
        refuse(row, ActionsColumn::Ref,
               Words::tr("There is no action with this reference. Keep the references as they were sent out."));
        return std::nullopt;
    }
    name(*action);
    if (action->ownerAgencyId != m_agency.id) {
        refuse(row, ActionsColumn::Ref,
               Words::tr("This action belongs to another agency than the one chosen; only its owner can report on it "
                         "(R032)."));
        return std::nullopt;
    }
    if (const int earlier = m_lineOf.value(action->id); earlier > 0) {
        refuse(row, ActionsColumn::Ref, Words::tr("Line %1 is of the same action. Leave one of the two.").arg(earlier));
        return std::nullopt;
    }
    m_lineOf.insert(action->id, row.line);
    const QString owner = row.text(ActionsColumn::Owner);
    if (!owner.isEmpty() && owner.compare(m_agency.code, Qt::CaseInsensitive) != 0) {
        refuse(row, ActionsColumn::Owner, Words::tr("This is the code of another agency than the one chosen."));
        return std::nullopt;
    }
    return action;
}

/// Invalid where nothing is written, or no day, which is refused.
QDate FeedbackImport::dayIn(const FeedbackRow &row, ActionsColumn column)
{
    const QString written = row.text(column);
    const std::optional<QDate> day = writtenDay(written);
    if (!day && !written.isEmpty())
        refuse(row, column, Words::tr("This is not a day written as YYYY-MM-DD or DD/MM/YYYY."));
    return day.value_or(QDate());
}

/// Never asked of a case that is closed (R103): what its reports say is not told.
bool FeedbackImport::stands(const ActionFeedback &given, const Action &action) const
{
    if (CaseGate(m_change.db()).isClosed(action.caseId))
        return false;
    const QList<ActionFeedback> reports = standingFeedback(m_change.db(), action.id);
    return std::any_of(reports.cbegin(), reports.cend(),
                       [&given](const ActionFeedback &one) { return isSameReport(one, given); });
}

/// Reads the report and records it, unless the same stands already; what it comes to goes into `line`.
Result<> FeedbackImport::keep(const FeedbackRow &row, const Action &action, FeedbackLine &line)
{
    const qsizetype before = m_problems.size();
    const std::optional<ActionState> state = reportedState(row.text(ActionsColumn::State));
    if (!state)
        refuse(row, ActionsColumn::State,
               Words::tr("This is not one of the words that say how an action stands. They are named in the first line "
                         "of the table as it was sent out."));
    line.doneOn = dayIn(row, ActionsColumn::DoneOn);
    line.day = dayIn(row, ActionsColumn::Day);
    if (m_problems.size() > before)
        return {};
    line.outcome = *state;
    const ActionFeedback given{0,
                               action.id,
                               m_agency.id,
                               line.day,
                               *line.outcome,
                               row.text(ActionsColumn::Words),
                               line.doneOn,
                               row.text(ActionsColumn::ReportedBy)};
    line.alreadyKept = stands(given, action);
    if (line.alreadyKept)
        return {};
    const Result<> kept = recordFeedback(m_change, given);
    if (kept)
        return {};
    if (kept.error().kind != Problem::Kind::Invalid && kept.error().kind != Problem::Kind::Refused)
        return kept;
    refuse(row, kept.error());
    return {};
}

/// A line that says nothing can say nothing wrong: whosever action it names, it stays as it is. Its reference is told where it
/// is the agency's own.
void FeedbackImport::passOver(const FeedbackRow &row)
{
    FeedbackLine line{row.line, {}};
    const std::optional<Action> action = ActionTable(m_change.db()).findByRef(row.text(ActionsColumn::Ref).toUpper());
    if (action && action->ownerAgencyId == m_agency.id) {
        name(*action);
        line.ref = action->ref;
    }
    m_report.lines << line;
}

Result<> FeedbackImport::take(const FeedbackRow &row)
{
    if (!row.reports()) {
        passOver(row);
        return {};
    }
    const std::optional<Action> action = actionOf(row);
    if (!action)
        return {};
    FeedbackLine line{row.line, action->ref};
    if (const Result<> kept = keep(row, *action, line); !kept)
        return kept;
    ++(line.alreadyKept ? m_report.alreadyKept : m_report.reports);
    m_report.lines << line;
    return {};
}

Result<FeedbackReport> FeedbackImport::keepAll(const QList<FeedbackRow> &rows)
{
    for (const FeedbackRow &row : rows) {
        if (const Result<> taken = take(row); !taken)
            return Failure(taken.error());
    }
    if (!m_problems.isEmpty()) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr("Nothing was imported: lines of the table need mending. Mend them and import it again, or ask "
                      "the agency."),
            m_problems);
    }
    if (m_report.reports == 0 && m_report.alreadyKept == 0) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr("No line of the table reports anything. Nothing was imported: check that this is the table "
                      "which the agency filled in."));
    }
    AuditEvent event{AuditVerb::Import, actionList, {u"feedback on %1 actions"_s.arg(m_report.reports)}};
    event.about << Subject{SubjectKind::Agency, m_agency.id.value(), m_agency.code};
    event.about += m_named; // of what is passed over as well: that it is kept already is told
    m_change.audit(event);
    return m_report;
}

Result<FeedbackReport> importFeedback(Register &records, AgencyId agency, const Result<ImportTable> &file, bool dryRun)
{
    const Result<QList<FeedbackRow>> rows = file ? feedbackRows(*file) : Failure(file.error());
    if (!rows)
        return Failure(rows.error());
    Result<FeedbackReport> outcome = noSuchRecord();
    QList<Subject> named;
    const Result<bool> done = records.change(Operation::KeepActions, [&](Change &change) -> Result<bool> {
        if (const std::optional<Agency> from = AgencyTable::find(change.db(), agency)) {
            FeedbackImport import(change, *from);
            outcome = import.keepAll(*rows);
            named = import.named();
        }
        if (dryRun)
            return noSuchRecord(); // whatever it came to: a failure takes everything back
        return outcome ? Result<bool>(true) : Result<bool>(Failure(outcome.error()));
    });
    if (done)
        return outcome;
    if (done.error().kind != (dryRun ? Problem::Kind::NotFound : Problem::Kind::Invalid))
        return Failure(done.error());
    // What it says of the actions, or of the lines to mend, is a look at the register, recorded before it is shown.
    AuditEvent look{AuditVerb::Search, actionList, {u"feedback preview"_s}};
    look.about = named;
    const Result<bool> looked =
        records.consult(Operation::KeepActions, look, [](const Reading &) -> Result<bool> { return true; });
    return looked ? outcome : Result<FeedbackReport>(Failure(looked.error()));
}

QString feedbackWords(const FeedbackLine &line)
{
    if (!line.outcome)
        return Words::tr("Nothing is reported: it stays as it is.");
    const QString day = line.day.toString(u"dd/MM/yyyy"_s);
    if (line.alreadyKept)
        return Words::tr("Already kept: the same report of %1 is in the register. It is passed over.").arg(day);
    switch (*line.outcome) {
    case ActionState::Open:
        return Words::tr("Stays open; what the agency reports on %1 is kept with it.").arg(day);
    case ActionState::Completed:
        return line.doneOn.isValid()
            ? Words::tr("Ends on %1: done on %2.", "two days").arg(day, line.doneOn.toString(u"dd/MM/yyyy"_s))
            : Words::tr("Ends on %1: done.").arg(day);
    case ActionState::NotPossible:
        return Words::tr("Ends on %1: no longer possible.").arg(day);
    case ActionState::NotDone:
        return Words::tr("Ends on %1: the agency did not act.").arg(day);
    }
    return {};
}

QString feedbackSchemaText()
{
    QString text =
        Words::tr("The table of an agency’s open actions as marac-cli export actions-csv writes it, with the agency’s "
                  "columns filled "
                  "in.\n"
                  "CSV: UTF-8, divided by commas, the first line the columns, one action a line; a line without a "
                  "report is passed "
                  "over, and so is a report that is kept already.\n"
                  "At most 10 MiB, 2,000 actions and 64 KiB a field. All reports are taken in, or none.\n\nColumns:\n");
    for (const Code<ActionsColumn> &column : Codes<ActionsColumn>::all)
        text += u"  %1 %2\n"_s.arg(toCode(column.value).leftJustified(12), actionsColumnMeaning(column.value));
    return text.chopped(1);
}

} // namespace marac
