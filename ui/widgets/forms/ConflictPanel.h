// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/forms/FieldState.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace marac {

class Banner;
class Form;

/// On top of a form whose record somebody changed after it was opened: lists field by field what was typed and what is on
/// file now, lets the person choose which of the two stands, and never saves by itself. Hidden until there is something to
/// choose. What somebody has not touched follows the file unless they choose otherwise; where both changed a field, saving
/// waits for the choice. The choices are named "changed.<field>", with the keys M and T.
class ConflictPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Begins the names of the choices.
    static const QString prefix;

    /// Reads the record again (which is recorded) and lets the form save against what it read; what stands in the form stays.
    /// Answers what the form would show of it.
    using ReadAgain = std::function<Result<QList<FieldState>>()>;

    /// Owned by `form`, whose Conflict refusals it answers from now on.
    ConflictPanel(Form *form, ReadAgain readAgain);

    /// What is on file of the record, as far as the form knows; empty: not known, then every difference is to be chosen.
    void setOnFile(const QList<FieldState> &states) { m_onFile = states; }
    /// Compares what stands in the form with `theirs`, which somebody made of `base` meanwhile. Nothing is shown when no field
    /// is concerned; true when one is.
    bool compare(const QJsonObject &base, const QList<FieldState> &theirs);
    /// Saved, or given up.
    void close();

private:
    struct Row
    {
        QString name;
        QJsonObject mine;
        QJsonObject theirs;
    };

    bool answer();
    void open();
    void addRow(const FieldState &mine, const FieldState &theirs, bool isUntouched);
    void choose(qsizetype row, const QString &code);

    Form *m_form;
    ReadAgain m_readAgain;
    QList<FieldState> m_onFile;
    Banner *m_banner;
    QVBoxLayout *m_column;
    Form *m_choices = nullptr;
    QList<Row> m_rows;
};

} // namespace marac
