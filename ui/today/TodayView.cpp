// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayView.h"

#include "core/documents/Dates.h"
#include "ui/shell/drafts/UnfinishedBar.h"
#include "ui/today/FirstStepsCard.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static QString standing(const TodayRow &row)
{
    const qint64 days = row.today.daysTo(row.item.dueOn);
    if (days < 0)
        return QCoreApplication::translate("TodayView", "%n day(s) late", nullptr, int(-days));
    if (days == 0)
        return QCoreApplication::translate("TodayView", "Today");
    return QCoreApplication::translate("TodayView", "In %n day(s)", nullptr, int(days));
}

static Tone toneOf(const TodayRow &row)
{
    const qint64 days = row.today.daysTo(row.item.dueOn);
    return days < 0 ? Tone::Problem : days <= 2 ? Tone::Warning : Tone::Info;
}

static QString areaOf(const TodayRow &row)
{
    switch (row.item.kind) {
    case DueKind::ReferralToDecide:
    case DueKind::ReferralReturned:
    case DueKind::CaseWithoutMeeting:
    case DueKind::EmergencyWithoutAssessment:
        return QCoreApplication::translate("TodayView", "Referrals");
    case DueKind::RescoreDue:
        return QCoreApplication::translate("TodayView", "Case files");
    case DueKind::CirculationDue:
    case DueKind::ResearchOwed:
    case DueKind::DeadlineMoved:
    case DueKind::MeetingToday:
    case DueKind::MeetingNotClosed:
        return QCoreApplication::translate("TodayView", "Meetings");
    case DueKind::MinutesToWrite:
    case DueKind::MinutesToLock:
        return QCoreApplication::translate("TodayView", "Minutes");
    case DueKind::ActionDue:
        return QCoreApplication::translate("TodayView", "Actions");
    case DueKind::PdmoMissing:
    case DueKind::RegistrationEnding:
        return QCoreApplication::translate("TodayView", "Agencies");
    case DueKind::BackupDue:
    case DueKind::KeyToChange:
        return QCoreApplication::translate("TodayView", "Backups");
    case DueKind::CalendarEnding:
        break;
    }
    return QCoreApplication::translate("TodayView", "Settings");
}

static constexpr std::array<Column<TodayRow>, 4> columns{{
    {"standing", [] { return QCoreApplication::translate("TodayView", "Clock"); }, standing, Align::Left,
     [](const TodayRow &row) { return QVariant(row.item.dueOn.toJulianDay()); }, toneOf},
    {"dueOn", [] { return QCoreApplication::translate("TodayView", "Due"); },
     [](const TodayRow &row) {
         return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(row.item.dueOn, u"ddd dd/MM/yyyy"_s);
     },
     Align::Left, [](const TodayRow &row) { return QVariant(row.item.dueOn); }},
    {"area", [] { return QCoreApplication::translate("TodayView", "Where"); }, areaOf},
    {"text", [] { return QCoreApplication::translate("TodayView", "What to do"); },
     [](const TodayRow &row) { return row.item.text; }},
}};

std::pair<QString, qint64> placeOf(const Subject &subject)
{
    switch (subject.kind) {
    case SubjectKind::Referral:
        return {u"referrals"_s, subject.id};
    case SubjectKind::Meeting:
    case SubjectKind::Minutes:
        return {subject.kind == SubjectKind::Minutes ? u"minutes"_s : u"meetings"_s, subject.id};
    case SubjectKind::Action:
        return {u"actions"_s, subject.id};
    case SubjectKind::CaseFile:
        return {u"cases"_s, subject.id};
    case SubjectKind::Agency:
        return {u"agencies"_s, subject.id};
    case SubjectKind::Register:
        return {u"backups"_s, 0};
    default:
        return {u"settings"_s, 0};
    }
}

TodayView::TodayView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<TodayRow>(
                                                columns, [](const TodayRow &row) { return row.number; }, this)),
      m_unfinished(new UnfinishedBar(context.drafts(), this)), m_firstSteps(new FirstStepsCard(context, this)),
      m_header(new PageHeader(tr("Today"), this)), m_table(new RecordTable(u"today"_s, tr("What is due"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_header);
    column->addWidget(m_unfinished);
    column->addWidget(m_firstSteps);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setEmptyState(
        new EmptyState(u"good"_s, tr("Nothing is due"),
                       tr("Referrals to decide, case lists to send, minutes and actions appear here as their "
                          "days come near."),
                       {}, this));
    connect(m_table, &RecordTable::opened, this, &TodayView::openItem);
    connect(&context.reg(), &Register::changed, this, [this](const Subject &subject) {
        if (isVisible() && subject.kind != SubjectKind::List)
            QMetaObject::invokeMethod(
                this, [this] { refresh(); }, Qt::QueuedConnection);
    });
}

void TodayView::refresh()
{
    const Result<QList<DueItem>> items = consultToday(m_context.reg());
    if (!items) {
        m_model->setRows({});
        m_context.prompts().failed(items.error());
        return;
    }
    const QDate today = m_context.today();
    QList<TodayRow> rows;
    for (const DueItem &item : *items)
        rows << TodayRow{rows.size() + 1, item, today};
    const auto late =
        std::count_if(rows.begin(), rows.end(), [](const TodayRow &row) { return isLate(row.item, row.today); });
    m_header->setSubtitle(late == 0 ? tr("%1. Nothing is late.").arg(documents::longDate(today))
                                    : tr("%1. %n item(s) late.", nullptr, int(late)).arg(documents::longDate(today)));
    m_model->setRows(rows);
    m_table->setCurrentRecord(1);
    m_firstSteps->refresh();
    m_unfinished->refresh();
}

void TodayView::openItem(qint64 number)
{
    if (number < 1 || number > m_model->rows().size())
        return;
    const auto [page, record] = placeOf(m_model->row(int(number - 1)).item.subject);
    m_context.go(page, record);
}

Page todayPage()
{
    return {u"today"_s,
            TodayView::tr("Today"),
            u"today"_s,
            10,
            Operation::ConsultToday,
            [](PageContext &context, QWidget *parent) -> PageView * { return new TodayView(context, parent); }};
}

} // namespace marac
