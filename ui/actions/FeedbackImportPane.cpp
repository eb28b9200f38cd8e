// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/FeedbackImportPane.h"

#include "core/importing/reading/ReadApart.h"
#include "core/register/Lending.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Style.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

using Line = FeedbackImportPane::Line;

static constexpr int tableHeight = 220;
static constexpr int awayPauseMs = 300;

static constexpr std::array<Column<Line>, 4> columns{{
    {"line", [] { return FeedbackImportPane::tr("Line"); }, [](const Line &line) { return QString::number(line.line); },
     Align::Right, [](const Line &line) { return QVariant(line.line); }},
    {"standing", [] { return FeedbackImportPane::tr("Standing"); }, [](const Line &line) { return line.standing; },
     Align::Left, nullptr, [](const Line &line) { return line.tone; }},
    {"ref", [] { return FeedbackImportPane::tr("Action"); }, [](const Line &line) { return line.ref; }},
    {"text", [] { return FeedbackImportPane::tr("What comes of it"); }, [](const Line &line) { return line.text; }},
}};

FeedbackImportPane::FeedbackImportPane(PageContext &context, AgencyId agency, const QString &agencyCode,
                                       const QByteArray &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_agency(agency),
      m_model(new RowsModel<Line>(
          columns, [](const Line &line) { return qint64(line.number); }, this)),
      m_summary(new HintLabel({}, this)),
      m_table(new RecordTable(u"feedbackLines"_s, tr("Lines of the agency’s table"), this)),
      m_line(new PlainLabel(this)), m_take(new QPushButton(tr("Take these reports &in"), this)),
      m_leave(new QPushButton(tr("Take &nothing in"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(new HeadingLabel(tr("What %1 reports").arg(agencyCode), this));
    column->addWidget(m_summary);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(tableHeight);
    column->addWidget(m_table, 1);
    m_line->setObjectName(u"feedbackLine"_s);
    column->addWidget(m_line);
    connect(m_table, &RecordTable::currentChanged, this, &FeedbackImportPane::tellLine);
    m_take->setObjectName(u"takeFeedbackIn"_s);
    Style::makeMain(m_take);
    m_leave->setObjectName(u"leaveFeedback"_s);
    auto *row = new FlowLayout(theme::grid);
    row->addWidget(m_take);
    row->addWidget(m_leave);
    column->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &FeedbackImportPane::takeIn);
    connect(m_leave, &QPushButton::clicked, this, &FeedbackImportPane::givenUp);
    read(file);
}

/// Nothing of the register is touched while it is read: the pane may be gone, or the register locked, before it is.
void FeedbackImportPane::read(const QByteArray &file)
{
    m_summary->setShown(tr("The file is being read…"));
    m_table->hide();
    m_take->hide();
    inBackground(
        this, [file] { return readApart(file, ImportFormat::Csv); },
        [this](const Result<ImportTable> &table) {
            m_read = table;
            look();
        });
}

void FeedbackImportPane::begin()
{
    (m_take->isVisibleTo(this) ? m_take : m_leave)->setFocus(Qt::OtherFocusReason);
}

void FeedbackImportPane::look()
{
    if (!isHere(m_context.reg())) { // away on another errand
        QTimer::singleShot(awayPauseMs, this, &FeedbackImportPane::look);
        return;
    }
    sendOff({tr("Trying the agency’s table"), tr("Every line is tried on the register, and nothing is kept yet.")},
            true, [this](const Result<FeedbackReport> &report) {
                const bool hadKeyboard = m_leave->hasFocus();
                m_take->show();
                if (report)
                    tell(*report);
                else
                    tell(report.error());
                if (hadKeyboard)
                    begin();
            });
}

void FeedbackImportPane::takeIn()
{
    sendOff({tr("Taking the reports in"), tr("All of them are kept, or none.")}, false,
            [this](const Result<FeedbackReport> &report) {
                if (report) {
                    Q_EMIT takenIn(report->reports);
                    return;
                }
                tell(report.error());
                begin();
            });
}

void FeedbackImportPane::sendOff(const ErrandWords &words, bool dryRun,
                                 std::function<void(const Result<FeedbackReport> &)> then)
{
    const auto report = std::make_shared<Result<FeedbackReport>>(Failure(Errand::notDone()));
    m_context.sendOff(
        words,
        [report, agency = m_agency, table = m_read, dryRun](Register &reg, const CopyProgress &) {
            *report = importFeedback(reg, agency, table, dryRun);
        },
        this, [report, then = std::move(then)] { then(*report); });
}

void FeedbackImportPane::tell(const FeedbackReport &report)
{
    QList<Line> lines;
    for (const FeedbackLine &one : report.lines) {
        Line line{int(lines.size()) + 1, one.line, tr("Not reported"), Tone::Neutral, one.ref, feedbackWords(one)};
        if (one.alreadyKept) {
            line.standing = tr("Already kept");
        } else if (one.outcome) {
            const bool ends = *one.outcome != ActionState::Open;
            line.standing = ends ? tr("Ends") : tr("Stays open");
            line.tone = *one.outcome == ActionState::Completed ? Tone::Good : ends ? Tone::Warning : Tone::Info;
        }
        lines << line;
    }
    list(lines);
    QString summary = tr("Lines with a report: %1 of %2. Nothing is kept yet.").arg(report.reports).arg(lines.size());
    if (report.alreadyKept > 0) {
        summary = tr("Lines with a new report: %1 of %2. Already kept and passed over: %3. Nothing new is kept yet.")
                      .arg(report.reports)
                      .arg(lines.size())
                      .arg(report.alreadyKept);
    }
    m_summary->setShown(summary);
    if (report.reports == 0)
        offerClosingAlone();
}

void FeedbackImportPane::list(const QList<Line> &lines)
{
    m_model->setRows(lines);
    m_table->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_table->setCurrentRecord(lines.first().number);
    tellLine(m_table->currentRecord());
}

void FeedbackImportPane::tellLine(qint64 number)
{
    m_line->setShown({});
    for (const Line &line : m_model->rows()) {
        if (line.number == number)
            m_line->setShown(tr("Line %1: %2").arg(line.line).arg(line.text));
    }
}

/// What stands in the way: of the whole file, or line by line.
void FeedbackImportPane::tell(const Problem &problem)
{
    QList<Line> lines;
    for (const FieldProblem &field : problem.fields) {
        lines << Line{int(lines.size()) + 1,
                      field.field.section(u'.', 0, 0).toInt(),
                      tr("To mend"),
                      Tone::Warning,
                      {},
                      tr("%1: %2").arg(field.field.section(u'.', 1), field.text)};
    }
    list(lines);
    m_summary->setShown(problem.text);
    offerClosingAlone();
}

void FeedbackImportPane::offerClosingAlone()
{
    m_take->hide();
    m_leave->setText(tr("&Close"));
}

} // namespace marac
