// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/MeetingTable.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace marac {

class Banner;
class ListDetail;
class MinutesSheet;

class MinutesView final : public PageView
{
    Q_OBJECT

public:
    MinutesView(PageContext &context, QWidget *parent);

    void refresh() override;
    /// The number of a meeting.
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void saveDraft() override;

private:
    /// Typing that is out of sight: another case is shown, somebody came who has not signed, or the register was locked.
    struct Parked
    {
        MeetingId meeting;
        QJsonObject typed;
    };
    using Typing = QHash<QString, Parked>; ///< by MinutesSheet's keys

    void readList();
    void show(MeetingId id);
    void rememberTyping();
    void readDrafts();
    void offerDrafts();
    void takeUpDraft();
    void dropDrafts(const QStringList &keys);
    void dropKeptDrafts();
    void turn(const char *button);
    MinutesSheet *sheet() const;

    PageContext &m_context;
    RowsModel<MeetingRow> *m_model;
    ListDetail *m_page;
    MeetingId m_shown;
    int m_case = 0;   ///< which case of the meeting is in sight, kept when it is read again
    QString m_wanted; ///< key of the case to show next, whatever m_case says
    Typing m_typed;
    Typing m_aside;       ///< from before the register was locked, not taken up yet
    QSet<QString> m_kept; ///< keys in the draft store
    bool m_draftsRead = false;
    Banner *m_offer;
};

} // namespace marac
