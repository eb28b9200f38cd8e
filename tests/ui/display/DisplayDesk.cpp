// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/display/DisplayDesk.h"

#include "core/meetings/ConsultMeetings.h"
#include "ui/widgets/looks/Theme.h"

#include <QLabel>
#include <QTest>

namespace marac::test {

using namespace Qt::StringLiterals;

namespace {

/// Two screens: the administrator's is 1.
class TwoScreens final : public DisplayScreens
{
public:
    QList<ScreenPlace> all() const override
    {
        return {{1, 1, QRect(0, 0, 1366, 768)}, {2, 2, QRect(1366, 0, 1920, 1080)}};
    }
    quintptr keyOf(const QWidget *) const override { return 1; }
};

} // namespace

static PartEntry perpetrator()
{
    PartEntry part;
    part.role = PartRole::Perpetrator;
    part.person.person.givenName = u"Bartholomew"_s;
    part.person.person.familyName = u"Gribble"_s;
    return part;
}

void DisplayDesk::begin()
{
    theme::apply(Scheme::Light, 100);
    m_job = std::make_unique<MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry osei = m_job->oseiReferral();
    osei.referral.perpetratorUnknown = false;
    osei.parts << perpetrator();
    m_job->acceptedCase(osei);
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const QList<AgendaRow> rows = MUST(consultMeeting(reg(), m_meeting))->agenda;
    for (const AgendaRow &row : rows)
        m_agenda << row.item.id;
    m_context = std::make_unique<TestPageContext>(reg());
    m_screens = std::make_unique<TwoScreens>();
    m_desk = std::make_unique<QWidget>();
    m_session = std::make_unique<DisplaySession>(*m_context, *m_screens);
    m_session->open(m_meeting, m_agenda, 0, m_desk.get());
}

void DisplayDesk::end()
{
    m_session.reset();
    m_desk.reset();
    m_screens.reset();
    m_context.reset();
    m_job.reset();
    m_agenda.clear();
}

void DisplayDesk::key(Qt::Key key)
{
    QTest::keyClick(m_session->window(), key);
    settle();
}

QString DisplayDesk::words() const
{
    const ChairDisplay *window = m_session->window();
    QStringList found{window->windowTitle()};
    QList<const QWidget *> widgets{window};
    for (const QWidget *child : window->findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : std::as_const(widgets)) {
        found << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->statusTip()
              << widget->whatsThis();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found << label->text();
    }
    found.removeAll(QString());
    return found.join(u'\n');
}

QString DisplayDesk::text(const char *name) const
{
    return m_session->window()->findChild<QLabel *>(QString::fromLatin1(name))->text();
}

} // namespace marac::test
