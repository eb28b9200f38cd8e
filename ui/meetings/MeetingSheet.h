// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"

class QTabWidget;
class QVBoxLayout;

namespace marac {

/// One meeting in the reading pane: what is due on top, then its agenda, circulation, attendance and research as
/// sections.
class MeetingSheet final : public QWidget
{
    Q_OBJECT

public:
    MeetingSheet(PageContext &context, const MeetingFile &file, int section, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something of the meeting was changed; it has to be read again.
    void changed();
    void sectionChosen(int section);
    void changeAsked();
    void moveAsked(const QList<marac::AgendaItem> &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enterSection();
    void addBanner(QVBoxLayout &column);
    void addMissed(QVBoxLayout &column);
    void addCirculation(QVBoxLayout &column);
    void open();
    void askToClose();
    void closeIt(const QString &withoutReminder);
    QStringList closingTexts() const;
    void addMovedDeadline(QVBoxLayout &column);
    void addChair(QVBoxLayout &column);
    void askForChair();
    void addQuorum(QVBoxLayout &column);
    QStringList lateDeciders() const;
    void goOn();
    void confirm();
    void addSteps(QVBoxLayout &column);
    void openDisplay();
    void askForCalendarFile();
    void saveCalendar(const QString &path);
    void done(const Result<> &outcome, const QString &text);

    PageContext &m_context;
    MeetingFile m_file;
    QTabWidget *m_sections = nullptr;
};

} // namespace marac
