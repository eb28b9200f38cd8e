// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CasesView.h"

#include "core/documents/Dates.h"
#include "ui/allocation/PlaceForm.h"
#include "ui/cases/CaseSheet.h"
#include "ui/cases/CaseWords.h"
#include "ui/cases/CasesPage.h"
#include "ui/cases/TransferForm.h"
#include "ui/people/PersonEditor.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static QString victimOf(const CaseFileRow &row)
{
    return row.familyName.isEmpty() && row.givenName.isEmpty()
        ? row.place
        : (row.familyName.toUpper() + u' ' + row.givenName).trimmed();
}

static constexpr std::array<Column<CaseFileRow>, 10> columns{{
    {"ref", [] { return CasesView::tr("Reference"); }, [](const CaseFileRow &row) { return row.ref; }},
    titleColumn<CaseFileRow>({"victim", [] { return CasesView::tr("Victim"); }, victimOf}),
    {"band", [] { return CasesView::tr("Risk"); },
     [](const CaseFileRow &row) { return row.closed ? closedWord() : bandWord(row.finalBand); }, Align::Left, nullptr,
     [](const CaseFileRow &row) { return row.closed ? Tone::Neutral : bandTone(row.finalBand); }},
    {"state", [] { return CasesView::tr("State"); }, [](const CaseFileRow &row) { return word(row.state); }},
    {"next", [] { return CasesView::tr("Next meeting"); },
     [](const CaseFileRow &row) { return documents::shortDate(row.nextMeetingOn); }, Align::Left,
     [](const CaseFileRow &row) { return QVariant(row.nextMeetingOn); }},
    {"heard", [] { return CasesView::tr("Last heard"); },
     [](const CaseFileRow &row) { return documents::shortDate(row.lastHeardOn); }, Align::Left,
     [](const CaseFileRow &row) { return QVariant(row.lastHeardOn); }},
    {"open", [] { return CasesView::tr("Open actions"); },
     [](const CaseFileRow &row) {
         if (row.closed)
             return closedWord();
         return row.overdueActions == 0 ? QString::number(row.openActions)
                                        : CasesView::tr("%1, %2 overdue").arg(row.openActions).arg(row.overdueActions);
     },
     Align::Right, [](const CaseFileRow &row) { return QVariant(row.overdueActions * 1000 + row.openActions); }},
    {"referrals", [] { return CasesView::tr("Referrals"); },
     [](const CaseFileRow &row) { return row.closed ? QString() : QString::number(row.referrals); }, Align::Right,
     [](const CaseFileRow &row) { return QVariant(row.referrals); }, nullptr, false},
    {"opened", [] { return CasesView::tr("Opened"); },
     [](const CaseFileRow &row) { return documents::shortDate(row.openedOn); }, Align::Left,
     [](const CaseFileRow &row) { return QVariant(row.openedOn); }, nullptr, false},
    {"protected", [] { return CasesView::tr("Address"); },
     [](const CaseFileRow &row) { return row.addressProtected ? CasesView::tr("Protected address") : QString(); },
     Align::Left, nullptr, [](const CaseFileRow &) { return Tone::Warning; }},
}};

CasesView::CasesView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<CaseFileRow>(
                                                columns, [](const CaseFileRow &row) { return row.id.value(); }, this))
{
    auto *header = new PageHeader(tr("Case files"));
    header->setSubtitle(tr("One file for each person referred. A later referral goes to the same file."));
    auto *list = new RecordTable(u"cases"_s, tr("Case files"));
    m_model->setReader([this](const ListWanted &wanted) { return read(wanted); }, {u"ref"_s});
    list->setModel(m_model);
    list->setLongHint(tr("Filter by reference or victim’s name (Ctrl+F)"));
    rememberList(context, list);
    list->setEmptyState(
        new EmptyState(u"cases"_s, tr("No case files yet"), tr("A file is opened when a referral is accepted."), {}));
    m_page = new ListDetail(u"cases"_s, header, list, this);
    m_page->setNothingChosen(tr("Choose a file and press Return to read it. Reading is recorded."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(list, &RecordTable::opened, this, [this](qint64 id) { show(CaseFileId(id)); });
}

std::optional<ListPage<CaseFileRow>> CasesView::read(const ListWanted &wanted)
{
    const Result<ListPage<CaseFileRow>> page = listCaseFiles(m_context.reg(), wanted);
    if (page)
        return *page;
    m_context.prompts().failed(page.error());
    return std::nullopt;
}

void CasesView::leaveRecord()
{
    m_shown = {};
}

void CasesView::refresh()
{
    if (!m_model->readAgain()) { // and nothing else is shown of what could not be recorded
        if (!hasUnsavedWork())
            clear();
        return;
    }
    if (!m_shown.isValid())
        return;
    if (!hasUnsavedWork()) {
        show(m_shown);
        return;
    }
    // What is half typed stays, unless the case has been closed meanwhile (R103).
    if (const Result<CaseDossier> dossier = consultCaseFile(m_context.reg(), m_shown); !dossier) {
        saveDraft();
        shut(dossier.error());
    }
}

void CasesView::clear()
{
    m_shown = {};
    m_page->setDetail(nullptr);
}

void CasesView::shut(const Problem &why)
{
    clear();
    m_context.prompts().failed(why);
}

bool CasesView::hasUnsavedWork() const
{
    const QWidget *shown = m_page->detail();
    const auto *place = qobject_cast<const PlaceForm *>(shown);
    const auto *closing = qobject_cast<const ClosingForm *>(shown);
    const auto *person = qobject_cast<const PersonEditor *>(shown);
    const auto *transfer = qobject_cast<const TransferForm *>(shown);
    return (place && place->isEdited()) || (closing && closing->isEdited()) || (transfer && transfer->isEdited())
        || (person && person->hasUnsavedWork());
}

bool CasesView::saveDraft()
{
    auto *person = qobject_cast<PersonEditor *>(m_page->detail());
    return !person || person->saveDraft();
}

void CasesView::openRecord(qint64 recordId)
{
    show(CaseFileId(recordId));
}

/// Whether a form that was begun before still has something to ask: a closing is compared with one that came first.
static bool isStillToSay(ClosingForm::Purpose purpose, const CaseDossier &dossier)
{
    if (dossier.file.state == CaseState::Closed)
        return true;
    return purpose == ClosingForm::Purpose::Close && mayBeginToClose(dossier.closing);
}

/// What was half typed about closing or a transfer stands in a form of its own, in the place of the sheet.
void CasesView::openDraft(const Draft &draft)
{
    PageView::openDraft(draft);
    const auto *sheet = qobject_cast<const CaseSheet *>(m_page->detail());
    if (!sheet)
        return;
    const CaseDossier dossier = sheet->dossier();
    const AgencyCodes codes = sheet->codes();
    if (draft.form == u"cases/transfer")
        askTransfer(dossier, codes, CaseTransferId(draft.subject.section(u'/', 0, 0).toLongLong()));
    else if (draft.form == u"cases/closing" && isStillToSay(ClosingForm::purposeOf(draft), dossier))
        askClosing(ClosingForm::purposeOf(draft), dossier, codes);
}

void CasesView::show(CaseFileId id)
{
    // What is typed of a person outlasts the pane; what could not be kept stays in sight, and has been told.
    if (!saveDraft())
        return;
    const Result<CaseDossier> dossier = consultCaseFile(m_context.reg(), id);
    if (!dossier) {
        shut(dossier.error());
        return;
    }
    m_shown = id;
    auto *sheet = new CaseSheet(m_context, *dossier, this);
    connect(sheet, &CaseSheet::changed, this, &CasesView::refresh);
    connect(sheet, &CaseSheet::placeAsked, this, [this, id](ReferralId referral) {
        PlaceForm::open(*m_page, m_context, referral, [this, id] {
            m_page->setDetail(nullptr);
            m_shown = id;
            refresh();
        });
    });
    connect(sheet, &CaseSheet::closingAsked, this, [this, read = *dossier, codes = sheet->codes()] {
        askClosing(read.file.state == CaseState::Live ? ClosingForm::Purpose::Close : ClosingForm::Purpose::Reopen,
                   read, codes);
    });
    connect(sheet, &CaseSheet::transferAsked, this,
            [this, read = *dossier, codes = sheet->codes()](CaseTransferId which) { askTransfer(read, codes, which); });
    connect(sheet, &CaseSheet::personChangeAsked, this, [this, id](PersonId person) {
        PersonEditor::openIn(*m_page, m_context, person, [this, id] {
            m_shown = id;
            refresh(); // the list may name them, too
        });
    });
    m_page->showRecord(id.value(), sheet);
}

template <class CaseForm>
void CasesView::put(CaseForm *form, CaseFileId id)
{
    m_page->setDetail(form);
    const auto back = [this, id] {
        m_page->setDetail(nullptr);
        m_shown = id;
        refresh();
    };
    // Queued: the form's own button is still being handled when the form is replaced.
    connect(form, &CaseForm::done, this, back, Qt::QueuedConnection);
    connect(form, &CaseForm::cancelled, this, back, Qt::QueuedConnection);
    form->begin();
}

void CasesView::askClosing(ClosingForm::Purpose purpose, const CaseDossier &dossier, const AgencyCodes &codes)
{
    put(new ClosingForm(m_context, purpose, dossier, codes), dossier.file.id);
}

void CasesView::askTransfer(const CaseDossier &dossier, const AgencyCodes &codes, CaseTransferId transfer)
{
    put(new TransferForm(m_context, dossier, codes, transfer), dossier.file.id);
}

Page casesPage()
{
    return {u"cases"_s,
            CasesView::tr("Cases"),
            u"cases"_s,
            30,
            Operation::ConsultCases,
            [](PageContext &context, QWidget *parent) -> PageView * { return new CasesView(context, parent); },
            Page::Group::Work,
            {},
            {{u"cases/event"_s, CasesView::tr("an entry for a case file"), Operation::KeepCases},
             {u"cases/closing"_s, CasesView::tr("why a case file is closed or opened again"), Operation::KeepCases},
             {u"cases/transfer"_s, CasesView::tr("a transfer to or from another area"), Operation::KeepCases}}};
}

} // namespace marac
