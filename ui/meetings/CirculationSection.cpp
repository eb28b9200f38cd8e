// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/CirculationSection.h"

#include "core/documents/Dates.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

using Line = CirculationSection::Line;

static constexpr std::array<Column<Line>, 5> columns{{
    {"agency", [] { return CirculationSection::tr("Agency"); }, [](const Line &line) { return line.agency.code; }},
    {"state", [] { return CirculationSection::tr("Case list"); },
     [](const Line &line) {
         return !line.sent.id.isValid() ? CirculationSection::tr("Not sent")
             : line.sent.onTime         ? CirculationSection::tr("In time")
                                        : CirculationSection::tr("Late");
     },
     Align::Left, nullptr,
     [](const Line &line) {
         return !line.sent.id.isValid() ? Tone::Neutral : line.sent.onTime ? Tone::Good : Tone::Problem;
     }},
    {"sentAt", [] { return CirculationSection::tr("Sent"); },
     [](const Line &line) { return documents::moment(line.sent.sentAt); }},
    {"days", [] { return CirculationSection::tr("Working days"); },
     [](const Line &line) { return line.sent.id.isValid() ? QString::number(line.sent.workingDays) : QString(); },
     Align::Right},
    {"to", [] { return CirculationSection::tr("To"); }, [](const Line &line) { return line.sent.recipient; }},
}};

CirculationSection::CirculationSection(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file),
      m_model(new RowsModel<Line>(
          columns, [](const Line &line) { return line.agency.id.value(); }, this)),
      m_table(new RecordTable(u"circulation"_s, tr("Circulation"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, 0);
    column->addWidget(m_table, 1);
    QList<Line> lines;
    for (const Agency &agency : file.agencies) {
        Line line{agency, {}};
        for (const Circulation &sent : file.circulation) {
            if (sent.agencyId == agency.id)
                line.sent = sent;
        }
        lines << line;
    }
    m_table->setModel(m_model);
    m_model->setRows(lines);
    const auto print = [this](qint64 agency) {
        orderPaper(
            this, m_context,
            {.kind = documents::DocumentKind::CaseList, .meeting = m_file.meeting.id, .recipient = AgencyId(agency)});
    };
    connect(m_table, &RecordTable::opened, this, print);
    if (context.reg().may(Operation::Circulate) && file.meeting.state != MeetingState::Cancelled) {
        auto *paper = new QPushButton(tr("&Print this agency's copy…"), this);
        paper->setObjectName(u"printCaseList"_s);
        connect(paper, &QPushButton::clicked, this, [this, print] {
            if (m_table->currentRecord() > 0)
                print(m_table->currentRecord());
        });
        m_table->addToolWidget(paper);
        addForm();
        column->addWidget(m_form);
    }
}

void CirculationSection::addForm()
{
    m_form = new Form(this);
    auto *method = new Choice(u"method"_s, false);
    method->addCode(CirculationMethod::SecureEmail, tr("Secure e-mail"));
    method->addCode(CirculationMethod::ByHand, tr("By hand"));
    method->addCode(CirculationMethod::Post, tr("Post"));
    method->addCode(CirculationMethod::SecurePortal, tr("Secure portal"));
    auto *recipient = new LineEdit(u"recipient"_s);
    recipient->setText(tr("PDMO"));
    m_form->addRow(
        {new FormField(tr("Sent &by"), method, {.fillsWidth = false}), new FormField(tr("Sent t&o"), recipient)});
    if (m_file.meeting.kind == MeetingKind::Full && m_file.circulateBy.isValid()
        && m_file.circulateBy < m_context.today()) {
        m_form->add(tr("Chair's &reason for late papers"), new LineEdit(u"lateReason"_s));
        auto *chair = m_form->add(tr("Agreed by the c&hair"), new LineEdit(u"lateDecidedBy"_s));
        chair->setText(m_file.meeting.chair);
    }
    QPushButton *all = m_form->addMainButton(u"recordAllSent"_s, tr("Record as sent to &everyone still waiting"));
    QPushButton *one = m_form->addButton(u"recordSent"_s, tr("Record as sent to the chosen a&gency"));
    connect(all, &QPushButton::clicked, this, [this] { record(true); });
    connect(one, &QPushButton::clicked, this, [this] { record(false); });
}

void CirculationSection::record(bool everyone)
{
    m_form->clearProblems();
    Circulation sent;
    sent.meetingId = m_file.meeting.id;
    sent.method =
        m_form->findChild<Choice *>(u"method"_s)->value<CirculationMethod>().value_or(CirculationMethod::SecureEmail);
    const auto text = [this](const QString &name) {
        const auto *editor = m_form->findChild<LineEdit *>(name);
        return editor ? editor->kept() : QString();
    };
    sent.recipient = text(u"recipient"_s);
    sent.lateReason = text(u"lateReason"_s);
    sent.lateDecidedBy = text(u"lateDecidedBy"_s);
    QList<AgencyId> agencies;
    for (const Line &line : m_model->rows()) {
        const bool chosen = everyone ? !line.sent.id.isValid() : line.agency.id.value() == m_table->currentRecord();
        if (chosen)
            agencies << line.agency.id;
    }
    const Result<int> recorded = m_context.reg().change(Operation::Circulate, [&](Change &change) -> Result<int> {
        for (const AgencyId agency : std::as_const(agencies)) {
            sent.agencyId = agency;
            const Result<CirculationId> id = recordCirculation(change, sent);
            if (!id)
                return Failure(id.error());
        }
        if (agencies.isEmpty()) {
            return failure(Problem::Kind::Refused,
                           everyone ? tr("Every agency has the case list already. Nothing was recorded.")
                                    : tr("Choose an agency in the list first. Nothing was recorded."));
        }
        return int(agencies.size());
    });
    if (!recorded) {
        m_form->showProblem(recorded.error());
        return;
    }
    m_context.prompts().saved(tr("Recorded as sent to %n agenc(ies).", nullptr, *recorded));
    Q_EMIT changed();
}

} // namespace marac
