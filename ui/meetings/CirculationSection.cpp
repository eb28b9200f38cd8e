// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/CirculationSection.h"

#include "core/documents/Dates.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/TimeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/writing/LineAid.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

using Line = CirculationSection::Line;

static QString stateWord(const Line &line)
{
    if (line.sent.isEmpty())
        return CirculationSection::tr("Not sent");
    if (!line.isComplete())
        return CirculationSection::tr("%n case(s) to send", nullptr, int(line.unsent.size()));
    return line.sent.last().onTime ? CirculationSection::tr("In time") : CirculationSection::tr("Late");
}

static Tone stateTone(const Line &line)
{
    if (line.sent.isEmpty())
        return Tone::Neutral;
    return !line.isComplete() ? Tone::Warning : line.sent.last().onTime ? Tone::Good : Tone::Problem;
}

static constexpr std::array<Column<Line>, 5> columns{{
    {"agency", [] { return CirculationSection::tr("Agency"); }, [](const Line &line) { return line.agency.code; }},
    {"state", [] { return CirculationSection::tr("Case list"); }, stateWord, Align::Left, nullptr, stateTone},
    {"sentAt", [] { return CirculationSection::tr("Sent"); },
     [](const Line &line) { return line.sent.isEmpty() ? QString() : documents::moment(line.sent.last().sentAt); }},
    {"days", [] { return CirculationSection::tr("Working days"); },
     [](const Line &line) { return line.sent.isEmpty() ? QString() : QString::number(line.sent.last().workingDays); },
     Align::Right},
    {"to", [] { return CirculationSection::tr("To"); },
     [](const Line &line) { return line.sent.isEmpty() ? QString() : line.sent.last().recipient; }},
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
    m_table->setModel(m_model);
    m_model->setRows(file.circulated);
    const auto print = [this](documents::DocumentKind kind, qint64 agency) {
        QStringList reference{m_file.meeting.ref};
        for (const Line &line : m_model->rows()) {
            if (line.agency.id.value() == agency)
                reference << line.agency.code;
        }
        orderPaper(this, m_context, {.kind = kind, .meeting = m_file.meeting.id, .recipient = AgencyId(agency)},
                   reference);
    };
    connect(m_table, &RecordTable::opened, this,
            [print](qint64 agency) { print(documents::DocumentKind::CaseList, agency); });
    const bool isOpen = file.meeting.state == MeetingState::Planned || file.meeting.state == MeetingState::InSession;
    if (context.reg().may(Operation::Circulate) && isOpen) {
        const auto offer = [this, print](const QString &name, const QString &text, documents::DocumentKind kind) {
            auto *paper = new QPushButton(text, this);
            paper->setObjectName(name);
            connect(paper, &QPushButton::clicked, this, [this, print, kind] {
                if (m_table->currentRecord() > 0)
                    print(kind, m_table->currentRecord());
            });
            m_table->addToolWidget(paper);
        };
        offer(u"printCaseList"_s, tr("&Print this agency's copy…"), documents::DocumentKind::CaseList);
        offer(u"printPackCover"_s, tr("Its pack cover…"), documents::DocumentKind::PackCover);
        offer(u"printResearchForms"_s, tr("Its research forms…"), documents::DocumentKind::ResearchForm);
        addForm();
        column->addWidget(m_form);
    }
    rememberList(context, m_table);
    m_table->setFilter({}); // another meeting's words must not hide a line of this one
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
    m_day = new DateEdit(u"sentAt"_s, m_context.today());
    m_day->setDate(m_context.today());
    m_time = new TimeEdit(u"sentTime"_s);
    m_time->setTime(Clock::local(m_context.clock().now()).time());
    m_form->addRow({new FormField(tr("Sent &by"), method, {.fillsWidth = false}),
                    new FormField(tr("Sent t&o"), recipient),
                    new FormField(tr("&Date sent"), m_day, {.fillsWidth = false}),
                    new FormField(tr("Time"), m_time, {.fillsWidth = false})});
    connect(m_day, &DateEdit::dateChanged, this, &CirculationSection::followDay);
    connect(m_time, &TimeEdit::edited, this, [this] { m_timeTyped = true; });
    addLateFields();
    followDay();
    QPushButton *all = m_form->addMainButton(u"recordAllSent"_s, tr("Record as sent to ever&yone still waiting"));
    QPushButton *one = m_form->addButton(u"recordSent"_s, tr("Record as sent to the chosen a&gency"));
    connect(all, &QPushButton::clicked, this, [this] { record(true); });
    connect(one, &QPushButton::clicked, this, [this] { record(false); });
    m_draft =
        new DraftedForm(m_context, m_form, {u"meetings/circulation"_s, QString::number(m_file.meeting.id.value())});
}

void CirculationSection::addLateFields()
{
    auto *reason = m_form->add(
        tr("Chair's &reason for late papers"), new LineEdit(u"lateReason"_s),
        {.hint = tr("Leave it empty where all that is new in the list are late papers the chair has agreed to.")});
    new LineAid(reason);
    auto *chair = m_form->add(tr("Agreed by the c&hair"), new Choice(u"lateDecidedBy"_s), {.fillsWidth = false});
    for (const QString &name : std::as_const(m_file.chairs))
        chair->addCode(name, name);
    if (m_file.chairs.size() == 1)
        chair->setCode(m_file.chairs.first());
}

/// Only what went out after the deadline's day needs the chair.
void CirculationSection::followDay()
{
    const bool isLate = m_file.meeting.kind == MeetingKind::Full && m_file.circulateBy.isValid()
        && m_day->date().isValid() && m_day->date() > m_file.circulateBy;
    m_form->field(u"lateReason"_s)->setVisible(isLate);
    m_form->field(u"lateDecidedBy"_s)->setVisible(isLate);
}

/// Now, unless somebody says that it was another day or time.
QDateTime CirculationSection::sentAt() const
{
    if (m_day->date() == m_context.today() && !m_timeTyped)
        return {};
    return QDateTime(m_day->date(), m_time->time(), QTimeZone("Europe/London")).toUTC();
}

void CirculationSection::record(bool everyone)
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    Circulation sent;
    sent.sentAt = sentAt();
    sent.meetingId = m_file.meeting.id;
    sent.method =
        m_form->findChild<Choice *>(u"method"_s)->value<CirculationMethod>().value_or(CirculationMethod::SecureEmail);
    const auto text = [this](const QString &name) {
        const auto *editor = m_form->findChild<LineEdit *>(name);
        return m_form->field(name)->isHidden() ? QString() : editor->kept();
    };
    sent.recipient = text(u"recipient"_s);
    sent.lateReason = text(u"lateReason"_s);
    sent.lateDecidedBy =
        sent.lateReason.isEmpty() ? QString() : m_form->findChild<Choice *>(u"lateDecidedBy"_s)->code();
    QList<AgencyId> agencies;
    for (const Line &line : m_model->rows()) {
        const bool chosen = everyone ? !line.isComplete() : line.agency.id.value() == m_table->currentRecord();
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
    m_draft->done();
    m_context.prompts().saved(tr("Recorded as sent to %n agenc(ies).", nullptr, *recorded));
    Q_EMIT changed();
}

} // namespace marac
