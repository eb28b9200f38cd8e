// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class ListDetail;

class MeetingsView final : public PageView
{
    Q_OBJECT

public:
    MeetingsView(PageContext &context, QWidget *parent);

    void leaveRecord() override;
    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    std::optional<ListPage<MeetingRow>> read(ListWanted wanted);
    void readList();
    void show(MeetingId id);
    void move(MeetingId from, const QList<AgendaItem> &items);
    void call(const Meeting &meeting, const QStringList &chairs = {});

    PageContext &m_context;
    RowsModel<MeetingRow> *m_model;
    ListDetail *m_page;
    MeetingId m_shown;
    int m_section = 0; ///< of the sheet, kept when it is read again
};

} // namespace marac
