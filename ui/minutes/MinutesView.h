// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class DisplaySession;
class ListDetail;
class MinutesSheet;

class MinutesView final : public PageView
{
    Q_OBJECT

public:
    MinutesView(PageContext &context, QWidget *parent);

    void leaveRecord() override;
    void refresh() override;
    /// The number of a meeting.
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    std::optional<ListPage<MeetingRow>> read(const ListWanted &wanted);
    void readList();
    void goBackToCase();
    void noteCase(const MinutesFile &file);
    void show(MeetingId id);
    void turn(const char *button);
    MinutesSheet *sheet() const;

    PageContext &m_context;
    RowsModel<MeetingRow> *m_model;
    DisplaySession &m_display;
    QList<AgendaItemId> m_agenda; ///< of the meeting in sight
    ListDetail *m_page;
    MeetingId m_shown;
    int m_case = 0;        ///< which case of the meeting is in sight, or its own part; kept when it is read again
    AgendaItemId m_wanted; ///< the case to show next, whatever m_case says
    bool m_hasBegun = false;
};

} // namespace marac
