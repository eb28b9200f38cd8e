// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/FeedbackImport.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <functional>

class QPushButton;

namespace marac {

class HintLabel;
class PlainLabel;
class RecordTable;

/// An agency's table of actions as it came back: shows first what each line would do, or what needs mending in it. Takes all in
/// or nothing. The file is read apart and in the background, and tried on the register beside the window; until then nothing can
/// be taken in. It holds nothing of the records but the actions' references.
class FeedbackImportPane final : public QWidget
{
    Q_OBJECT

public:
    /// One line of the table, with what comes of it.
    struct Line
    {
        int number = 0; ///< among those shown
        int line = 0;   ///< of the file
        QString standing;
        Tone tone = Tone::Neutral;
        QString ref;
        QString text;
    };

    FeedbackImportPane(PageContext &context, AgencyId agency, const QString &agencyCode, const QByteArray &file,
                       QWidget *parent = nullptr);

    /// Puts the keyboard where the next step is.
    void begin();

Q_SIGNALS:
    void takenIn(int reports);
    void givenUp();

private:
    void read(const QByteArray &file);
    void look();
    void takeIn();
    /// Beside the window: a large table takes long. A dry run keeps nothing.
    void sendOff(const ErrandWords &words, bool dryRun, std::function<void(const Result<FeedbackReport> &)> then);
    void tell(const FeedbackReport &report);
    void tell(const Problem &problem);
    void list(const QList<Line> &lines);
    /// Nothing is left to take in.
    void offerClosingAlone();
    /// The current line whole: the table's columns are narrow.
    void tellLine(qint64 number);

    PageContext &m_context;
    AgencyId m_agency;
    Result<ImportTable> m_read = ImportTable{};
    RowsModel<Line> *m_model;
    HintLabel *m_summary;
    RecordTable *m_table;
    PlainLabel *m_line;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace marac
