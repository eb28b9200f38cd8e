// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/ImportHolidays.h"
#include "core/today/MovedDue.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

class QPushButton;

namespace marac {

class HintLabel;
class RecordTable;

/// Takes over a list of bank holidays from a file (GOV.UK's bank-holidays.json): shows first what it would change. The file is
/// read apart and in the background; until then nothing can be taken over.
class HolidayImport final : public QWidget
{
    Q_OBJECT

public:
    /// One day that the list would change.
    struct Line
    {
        int number = 0;
        QString change;
        Tone tone = Tone::Neutral;
        Holiday holiday;
    };

    explicit HolidayImport(PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void takenOver(const marac::DueRecount &recount);
    /// The preview takes the place of what stands beside it, or gives it back.
    void previewing(bool shown);

private:
    QWidget *makePreview();
    void choose();
    void read(const QString &path);
    void preview(const Result<QByteArray> &json);
    void takeOver();
    void giveUp();

    PageContext &m_context;
    QByteArray m_json;
    int m_reading = 0; ///< the file chosen last, by number: what comes of one before it is dropped
    QPushButton *m_choose;
    RowsModel<Line> *m_model;
    HintLabel *m_summary;
    QWidget *m_preview;
};

} // namespace marac
