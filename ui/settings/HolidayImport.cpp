// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/HolidayImport.h"

#include "core/calendar/BankHolidays.h"
#include "core/calendar/KeepHolidays.h"
#include "core/documents/Dates.h"
#include "core/importing/reading/ReadApart.h"
#include "ui/shell/ChosenFile.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

using Line = HolidayImport::Line;

static constexpr int previewHeight = 220;

static constexpr std::array<Column<Line>, 3> columns{{
    {"change", [] { return HolidayImport::tr("Change"); }, [](const Line &line) { return line.change; }, Align::Left,
     nullptr, [](const Line &line) { return line.tone; }},
    {"day", [] { return HolidayImport::tr("Day"); },
     [](const Line &line) { return documents::longDate(line.holiday.day); }, Align::Left,
     [](const Line &line) { return QVariant(line.holiday.day); }},
    {"name", [] { return HolidayImport::tr("Name"); }, [](const Line &line) { return line.holiday.name; }},
}};

HolidayImport::HolidayImport(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_choose(new QPushButton(tr("Ta&ke over a list…"), this)),
      m_model(new RowsModel<Line>(
          columns, [](const Line &line) { return qint64(line.number); }, this)),
      m_summary(new HintLabel({}, this)), m_preview(makePreview())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(new HeadingLabel(tr("A whole list"), this));
    column->addWidget(new HintLabel(tr("GOV.UK publishes the bank holidays as a file, bank-holidays.json. Only the "
                                       "years it covers are touched, and no "
                                       "closure day. You see what changes before it does."),
                                    this));
    m_choose->setObjectName(u"importHolidays"_s);
    m_choose->setAutoDefault(false);
    auto *row = new FlowLayout(theme::grid);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_preview);
    m_summary->hide();
    m_preview->hide();
    connect(m_choose, &QPushButton::clicked, this, &HolidayImport::choose);
}

QWidget *HolidayImport::makePreview()
{
    auto *preview = new QWidget(this);
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    auto *table = new RecordTable(u"holidayChanges"_s, tr("What the list changes"), preview);
    table->setModel(m_model);
    table->setMinimumHeight(previewHeight);
    column->addWidget(table);
    auto *take = new QPushButton(tr("&Take these changes over"), preview);
    take->setObjectName(u"takeOverHolidays"_s);
    Style::makeMain(take);
    auto *leave = new QPushButton(tr("Do not chan&ge the days"), preview);
    leave->setObjectName(u"leaveHolidays"_s);
    auto *row = new FlowLayout(theme::grid);
    row->addWidget(take);
    row->addWidget(leave);
    column->addLayout(row);
    connect(take, &QPushButton::clicked, this, &HolidayImport::takeOver);
    connect(leave, &QPushButton::clicked, this, &HolidayImport::giveUp);
    return preview;
}

void HolidayImport::choose()
{
    m_context.prompts().chooseFileToOpen(this, {tr("Take over a list of bank holidays"), {}, tr("Lists (*.json)")},
                                         [this](const QString &path) { read(path); });
}

/// Nothing of the register is touched while it is read: the page may be gone, or the register locked, before it is.
void HolidayImport::read(const QString &path)
{
    giveUp();
    const Result<QByteArray> content = readChosenFile(path, m_context.reg().path());
    if (!content) {
        m_context.prompts().failed(content.error());
        return;
    }
    m_summary->setText(tr("The file is being read…"));
    m_summary->show();
    inBackground(
        this, [file = *content] { return readJsonApart(file); },
        [this, number = m_reading](const Result<QByteArray> &json) {
            if (number == m_reading)
                preview(json);
        });
}

void HolidayImport::preview(const Result<QByteArray> &json)
{
    giveUp();
    const Result<QList<Holiday>> list = json ? readBankHolidays(*json) : Result<QList<Holiday>>(Failure(json.error()));
    const Result<QList<Holiday>> present =
        list ? consultHolidays(m_context.reg()) : Result<QList<Holiday>>(Failure(list.error()));
    if (!present) {
        m_context.prompts().failed(present.error());
        return;
    }
    const HolidayChanges changes = compareHolidays(*present, *list);
    if (changes.isEmpty()) {
        m_context.prompts().saved(tr("The list says what the calendar says already. Nothing was changed."));
        return;
    }
    QList<Line> lines;
    const auto add = [&lines](const QList<Holiday> &days, const QString &change, Tone tone) {
        for (const Holiday &day : days)
            lines << Line{int(lines.size()) + 1, change, tone, day};
    };
    add(changes.removed, tr("Taken out"), Tone::Warning);
    add(changes.added, tr("Added"), Tone::Good);
    add(changes.renamed, tr("Renamed"), Tone::Info);
    m_model->setRows(lines);
    m_json = *json;
    m_summary->setText(tr("%1 to %2: %3 days added, %4 taken out, %5 renamed. Deadlines are counted anew.")
                           .arg(list->first().day.year())
                           .arg(list->last().day.year())
                           .arg(changes.added.size())
                           .arg(changes.removed.size())
                           .arg(changes.renamed.size()));
    m_summary->show();
    m_preview->show();
    Q_EMIT previewing(true);
    if (m_choose->hasFocus())
        m_preview->findChild<QPushButton *>(u"takeOverHolidays"_s)->setFocus(Qt::OtherFocusReason);
}

void HolidayImport::takeOver()
{
    const Result<DueRecount> done = recountDue(m_context.reg(), [this]() -> Result<> {
        const Result<HolidayChanges> changes = importHolidays(m_context.reg(), m_json);
        return changes ? Result<>{} : Result<>(Failure(changes.error()));
    });
    if (!done) {
        m_context.prompts().failed(done.error());
        return;
    }
    giveUp();
    m_context.prompts().saved(tr("The list was taken over. If it moved deadlines, they are named above the list."));
    Q_EMIT takenOver(*done);
}

void HolidayImport::giveUp()
{
    ++m_reading;
    m_json.clear();
    m_model->setRows({});
    m_summary->hide();
    m_preview->hide();
    Q_EMIT previewing(false);
}

} // namespace marac
