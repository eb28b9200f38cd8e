// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/ActionsView.h"

#include "core/actions/ListActions.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/calendar/DueTime.h"
#include "core/documents/Dates.h"
#include "core/importing/reading/ImportLimits.h"
#include "ui/actions/ActionSheet.h"
#include "ui/actions/AgencyTools.h"
#include "ui/actions/ChasePane.h"
#include "ui/actions/FeedbackImportPane.h"
#include "ui/cases/CaseWords.h"
#include "ui/shell/ChosenFile.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr std::array<Column<ShownAction>, 7> columns{{
    {"dueOn", [] { return ActionsView::tr("Due"); },
     [](const ShownAction &shown) {
         const Action &action = shown.row.action;
         return withTime(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(action.dueOn, u"ddd dd/MM/yyyy"_s),
                         action.dueAt);
     },
     Align::Left,
     [](const ShownAction &shown) {
         return QVariant(QDateTime(shown.row.action.dueOn, lastMoment(shown.row.action.dueAt)));
     }},
    {"standing", [] { return ActionsView::tr("Standing"); },
     [](const ShownAction &shown) { return actionWord(shown.row.action, shown.now); }, Align::Left, nullptr,
     [](const ShownAction &shown) { return actionTone(shown.row.action, shown.now); }},
    {"owner", [] { return ActionsView::tr("Agency"); }, [](const ShownAction &shown) { return shown.row.ownerCode; }},
    titleColumn<ShownAction>({"text", [] { return ActionsView::tr("Action"); },
                              [](const ShownAction &shown) { return shown.row.action.text; }}),
    {"case", [] { return ActionsView::tr("Case"); }, [](const ShownAction &shown) { return shown.row.caseRef; }},
    {"meeting", [] { return ActionsView::tr("Set at"); }, [](const ShownAction &shown) { return shown.row.meetingRef; },
     Align::Left, nullptr, nullptr, false},
    {"ref", [] { return ActionsView::tr("Reference"); }, [](const ShownAction &shown) { return shown.row.action.ref; },
     Align::Left, nullptr, nullptr, false},
}};

ActionsView::ActionsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context),
      m_model(new RowsModel<ShownAction>(
          columns, [](const ShownAction &shown) { return shown.row.action.id.value(); }, this)),
      m_which(new Choice(u"whichActions"_s, false))
{
    auto *header = new PageHeader(tr("Actions"));
    header->setSubtitle(tr("Each belongs to one agency until that agency has reported how it ended."));
    auto *list = new RecordTable(u"actions"_s, tr("Actions"));
    m_model->setReader([this](const ListWanted &wanted) { return read(wanted); }, {u"dueOn"_s});
    list->setModel(m_model);
    list->setLongHint(tr("Filter by reference of the action or its case (Ctrl+F)"));
    list->setEmptyState(new EmptyState(u"actions"_s, tr("No such actions"),
                                       tr("Actions agreed in a meeting appear here, soonest due first."), {}));
    m_which->setAccessibleName(tr("Which actions are listed"));
    m_which->addCode(u"open"_s, tr("Open"));
    m_which->addCode(u"overdue"_s, tr("Overdue"));
    m_which->addCode(u"ended"_s, tr("Ended"));
    m_which->addCode(u"all"_s, tr("All"));
    m_which->addCode(u"chase"_s, tr("To be chased"));
    list->addToolWidget(m_which);
    m_agency = new AgencyTools(m_context, list, this);
    rememberList(context, list);
    m_page = new ListDetail(u"actions"_s, header, list, this);
    m_page->setListShare(58);
    m_page->setNothingChosen(tr("Choose an action and press Return to open it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(list, &RecordTable::opened, this, [this](qint64 id) { show(ActionId(id)); });
    connect(m_which, &Choice::chosen, this, &ActionsView::readList);
    connect(m_agency, &AgencyTools::chosen, this, &ActionsView::readList);
    connect(m_agency, &AgencyTools::feedbackChosen, this, &ActionsView::showFeedback);
}

void ActionsView::showFeedback(AgencyId agency, const QString &code, const QString &path)
{
    const Result<QByteArray> file = readChosenFile(path, m_context.reg().path(), importBytes / (1024 * 1024));
    if (!file) {
        m_context.prompts().failed(file.error());
        return;
    }
    m_shown = {};
    auto *pane = new FeedbackImportPane(m_context, agency, code, *file, this);
    m_page->showRecord(0, pane);
    pane->begin();
    const auto leave = [this] {
        m_page->setDetail(nullptr);
        readList();
        keepKeyboard();
    };
    connect(pane, &FeedbackImportPane::givenUp, this, leave, Qt::QueuedConnection);
    connect(
        pane, &FeedbackImportPane::takenIn, this,
        [this, leave, code](int reports) {
            leave();
            m_context.prompts().saved(tr("Reports of %1 taken in: %2.").arg(code).arg(reports));
        },
        Qt::QueuedConnection);
}

void ActionsView::showChase(AgencyId agency, ActionId chosen)
{
    const Result<AgencyChasing> chasing = consultChasing(m_context.reg(), agency);
    if (!chasing) {
        m_context.prompts().failed(chasing.error());
        return;
    }
    m_shown = {};
    auto *pane = new ChasePane(m_context, *chasing, chosen, this);
    m_page->showRecord(chosen.value(), pane);
    pane->begin();
    const auto leave = [this, chosen] {
        readList();
        if (chosen.isValid())
            show(chosen);
        else
            m_page->setDetail(nullptr);
        keepKeyboard();
    };
    connect(pane, &ChasePane::givenUp, this, leave, Qt::QueuedConnection);
    connect(
        pane, &ChasePane::recorded, this,
        [this, leave, code = chasing->agency.code](int actions) {
            leave();
            m_context.prompts().saved(tr("Recorded that %1 was chased for %n action(s).", nullptr, actions).arg(code));
        },
        Qt::QueuedConnection);
}

void ActionsView::openDraft(const Draft &draft)
{
    if (draft.form == u"actions/chase"_s)
        showChase(AgencyId(draft.subject.toLongLong()), {});
    else
        PageView::openDraft(draft);
}

QSet<ActionId> ActionsView::toBeChased()
{
    QSet<ActionId> actions;
    const Result<QList<Chaser>> chasers = listChasers(m_context.reg());
    if (!chasers)
        m_context.prompts().failed(chasers.error());
    for (const Chaser &chaser : chasers.value_or(QList<Chaser>())) {
        for (const ChaseLine &line : chaser.lines)
            actions << line.row.action.id;
    }
    return actions;
}

/// What the list asks the register for: no more than it shows.
static ActionFilter filterOf(const QString &which, AgencyId owner, const QDateTime &now)
{
    ActionFilter filter;
    filter.owner = owner;
    filter.hasEnded = which == "ended"_L1;
    if (which != "all"_L1 && !filter.hasEnded)
        filter.state = ActionState::Open;
    if (which == "overdue"_L1)
        filter.pastDueAt = now;
    return filter;
}

/// Those to be chased are few among the open ones, which are all looked through for them.
static constexpr int mostOpen = 1'000'000;

std::optional<ListPage<ShownAction>> ActionsView::read(ListWanted wanted)
{
    const QString which = m_which->code();
    const QDateTime now = m_context.clock().now();
    const ActionFilter asked = filterOf(which, m_agency->agency(), now);
    if (which == "chase"_L1)
        wanted.wholeUpTo = mostOpen;
    const Result<ActionList> list = listActions(m_context.reg(), asked, wanted);
    if (!list) {
        m_context.prompts().failed(list.error());
        return std::nullopt;
    }
    m_agency->offer(list->owners);
    if (m_agency->agency() != asked.owner) // its last action was taken out
        return read(wanted);
    const QSet<ActionId> chased = which == "chase"_L1 ? toBeChased() : QSet<ActionId>();
    ListPage<ShownAction> page{{}, list->page.isLong, list->page.hasMore, list->page.isCut};
    for (const ActionRow &row : std::as_const(list->page.rows)) {
        if (which != "chase"_L1 || chased.contains(row.action.id))
            page.rows << ShownAction{row, now};
    }
    return page;
}

void ActionsView::readList()
{
    static_cast<void>(m_model->readAgain()); // a failure has been told
}

void ActionsView::leaveRecord()
{
    m_shown = {};
}

void ActionsView::refresh()
{
    readList();
    if (!m_shown.isValid())
        return;
    if (!hasUnsavedWork()) {
        show(m_shown);
        return;
    }
    // What is half typed stays, unless the case has been closed meanwhile (R103).
    if (const Result<ActionFile> file = consultAction(m_context.reg(), m_shown); !file)
        shut(file.error());
}

void ActionsView::openRecord(qint64 recordId)
{
    show(ActionId(recordId));
}

bool ActionsView::hasUnsavedWork() const
{
    const auto *chase = qobject_cast<const ChasePane *>(m_page->detail());
    return (sheet() && sheet()->hasUnsavedWork()) || (chase && chase->hasUnsavedWork());
}

ActionSheet *ActionsView::sheet() const
{
    return qobject_cast<ActionSheet *>(m_page->detail());
}

void ActionsView::shut(const Problem &why)
{
    m_shown = {};
    m_page->setDetail(nullptr);
    m_context.prompts().failed(why);
}

void ActionsView::show(ActionId id)
{
    const Result<ActionFile> file = consultAction(m_context.reg(), id);
    if (!file) {
        shut(file.error());
        return;
    }
    m_shown = id;
    auto *shown = new ActionSheet(m_context, *file, this);
    connect(
        shown, &ActionSheet::changed, this,
        [this] {
            readList();
            show(m_shown);
            keepKeyboard();
        },
        Qt::QueuedConnection);
    connect(
        shown, &ActionSheet::chaseAsked, this, [this, id](AgencyId agency) { showChase(agency, id); },
        Qt::QueuedConnection);
    m_page->showRecord(id.value(), shown);
}

/// An action that has ended may leave the list, and the form that was typed into is gone: the keyboard stays in the list, or
/// with the action where the list is empty or out of sight.
void ActionsView::keepKeyboard()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_page->detail() && m_page->detail()->isAncestorOf(focus))
        return;
    QWidget *next = m_page->list()->view();
    if (!next->isVisible() && m_page->detail())
        next = m_page->detail()->findChild<QWidget *>(u"openCase"_s);
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace marac
