// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsView.h"

#include "core/agencies/ListAgencies.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "ui/allocation/PlaceForm.h"
#include "ui/people/PersonEditor.h"
#include "ui/referrals/DraftBanner.h"
#include "ui/referrals/ReferralForms.h"
#include "ui/referrals/ReferralSheet.h"
#include "ui/referrals/ReferralsList.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ReferralsView::ReferralsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_list(new ReferralsList(context, this)),
      m_draft(new DraftBanner(context.reg(), context.prompts(), this))
{
    connect(m_draft, &DraftBanner::takenUp, this,
            [this](const Draft &draft) { leave([this, draft] { takeUp(draft); }); });
    auto *header = new PageHeader(tr("Referrals"));
    header->setSubtitle(tr("Take a referral in, assess its risk, and place it on a meeting."));
    if (context.reg().may(Operation::TakeReferral)) {
        QPushButton *take = header->addMainButton(u"newReferral"_s, tr("&New referral"), u"add"_s);
        take->setToolTip(tr("Ctrl+N"));
        auto *shortcut = new QShortcut(QKeySequence(QKeySequence::New), this);
        connect(shortcut, &QShortcut::activated, take, &QPushButton::click);
        connect(m_list, &ReferralsList::firstWanted, take, &QPushButton::click);
        connect(take, &QPushButton::clicked, this, [this] {
            leave([this] {
                m_file.reset();
                m_forms->startNew();
            });
        });
    }
    m_page = new ListDetail(u"referrals"_s, header, m_list->table(), this);
    m_page->setListShare(48); // so that the risk band has its place in a small window
    m_page->setNothingChosen(tr("Choose a referral and press Return to read it. Reading is recorded."));
    m_forms = new ReferralForms(context, m_page, m_draft, this);
    connect(m_forms, &ReferralForms::done, this, &ReferralsView::finish);
    connect(m_forms, &ReferralForms::cancelled, this, &ReferralsView::goBackTo);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_draft);
    column->addWidget(m_page, 1);
    connect(m_list->table(), &RecordTable::opened, this,
            [this](qint64 id) { leave([this, id] { show(ReferralId(id)); }); });
    connect(&context.reg(), &Register::changed, this, [this](const Subject &subject) {
        if (subject.kind == SubjectKind::Referral || subject.kind == SubjectKind::Assessment)
            QTimer::singleShot(0, m_list, &ReferralsList::read);
    });
}

void ReferralsView::leaveRecord()
{
    m_file.reset();
}

void ReferralsView::refresh()
{
    readAgencies();
    m_list->read();
    if (m_file && qobject_cast<ReferralSheet *>(m_page->detail())) {
        show(m_file->record.referral.id, false);
        return;
    }
    if (m_file && m_page->detail())
        lookAgain(m_file->record.referral.id);
    if (!m_forms->isOpen())
        m_draft->offer();
}

/// A form stays as it is, unless the referral may not be read any more: its case has been closed meanwhile (R103).
void ReferralsView::lookAgain(ReferralId id)
{
    m_file = read(id);
    if (m_file) {
        m_forms->hideProtected(*m_file);
        return;
    }
    m_forms->saveDraft();
    m_forms->close();
    m_page->setDetail(nullptr);
}

void ReferralsView::readAgencies()
{
    QList<Agency> agencies;
    QHash<AgencyId, SignatoryStatus> outside;
    m_agencyNames.clear();
    const Result<QList<AgencyLine>> lines = listAgencies(m_context.reg());
    if (!lines)
        return;
    for (const AgencyLine &line : *lines) {
        m_agencyNames.insert(line.agency.id, line.agency.name);
        if (line.agency.active)
            agencies += line.agency;
        if (const auto status = signatoryStatus(line.signatory, m_context.today()); status != SignatoryStatus::Signed)
            outside.insert(line.agency.id, status);
    }
    m_forms->setAgencies(agencies, outside);
}

bool ReferralsView::hasUnsavedWork() const
{
    const auto *person = qobject_cast<PersonEditor *>(m_page->detail());
    return m_forms->hasUnsavedWork() || (person && person->hasUnsavedWork());
}

bool ReferralsView::saveDraft()
{
    auto *person = qobject_cast<PersonEditor *>(m_page->detail());
    const bool isPersonKept = !person || person->saveDraft();
    return m_forms->saveDraft() && isPersonKept;
}

void ReferralsView::hideEvent(QHideEvent *event)
{
    saveDraft();
    PageView::hideEvent(event);
}

void ReferralsView::takeUp(const Draft &draft)
{
    std::optional<ReferralFile> file;
    if (const ReferralId id(draft.subject.toLongLong()); id.isValid()) {
        file = read(id);
        if (!file)
            return;
    }
    m_forms->takeUp(draft, file);
    // A draft that can't be opened leaves the pane as it is, and what stands there is of the referral read before.
    if (m_forms->holds(draft))
        m_file = file;
}

void ReferralsView::leave(std::function<void()> then)
{
    if (!hasUnsavedWork()) {
        then();
        return;
    }
    m_context.prompts().confirm(
        this,
        {tr("Leave this form?"),
         tr("What you typed is not saved in the register yet. It is kept as a draft and offered again."),
         tr("&Leave it as a draft")},
        [this, then] {
            if (saveDraft()) // what could not be kept stays in sight, and has been told
                then();
        });
}

std::optional<ReferralFile> ReferralsView::read(ReferralId id)
{
    const Result<ReferralFile> file = consultReferral(m_context.reg(), id);
    if (file)
        return *file;
    m_context.prompts().failed(file.error());
    return std::nullopt;
}

void ReferralsView::openRecord(qint64 recordId)
{
    show(ReferralId(recordId));
}

void ReferralsView::show(ReferralId id, bool begin)
{
    m_file = read(id);
    if (!m_file) {
        m_page->setDetail(nullptr);
        return;
    }
    auto *sheet = new ReferralSheet(m_context, *m_file, m_agencyNames, m_file->caseRef);
    connect(sheet, &ReferralSheet::editWanted, this, [this](const QString &field) { m_forms->edit(*m_file, field); });
    connect(sheet, &ReferralSheet::assessmentWanted, this, [this] { m_forms->assess(*m_file); });
    connect(sheet, &ReferralSheet::overrideWanted, this, [this] { m_forms->judge(*m_file); });
    connect(sheet, &ReferralSheet::acceptWanted, this, [this] { m_forms->accept(*m_file); });
    connect(sheet, &ReferralSheet::sharingWanted, this, [this] { m_forms->share(*m_file); });
    connect(sheet, &ReferralSheet::sharingGapWanted, this,
            [this](const QString &field) { m_forms->share(*m_file, field); });
    connect(sheet, &ReferralSheet::placeWanted, this, [this, id] { place(id); });
    connect(sheet, &ReferralSheet::personChangeWanted, this, [this, id](PersonId person) {
        PersonEditor::openIn(*m_page, m_context, person, [this, id] { show(id); });
    });
    connect(sheet, &ReferralSheet::decided, this, [this, id] { show(id); });
    m_page->showRecord(id.value(), sheet);
    m_forms->close();
    if (begin)
        sheet->begin();
    m_draft->offer();
}

void ReferralsView::place(ReferralId id)
{
    PlaceForm::open(*m_page, m_context, id, [this, id] { show(id); });
}

void ReferralsView::openDraft(const Draft &draft)
{
    if (m_forms->holds(draft))
        return;
    leave([this, draft] {
        if (draft.form.contains(u'/'))
            PageView::openDraft(draft);
        else
            takeUp(draft);
        if (draft.form == PlaceForm::placeDraft && m_file)
            place(m_file->record.referral.id);
    });
}

void ReferralsView::finish(ReferralId id, const QString &told, bool assesses)
{
    m_list->read();
    m_context.prompts().saved(told);
    show(id);
    if (assesses && m_file)
        m_forms->assess(*m_file);
}

void ReferralsView::goBackTo(ReferralId id)
{
    if (id.isValid())
        show(id);
    else
        m_page->setDetail(nullptr);
    m_draft->offer();
}

} // namespace marac
