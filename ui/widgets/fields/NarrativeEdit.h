// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QPlainTextEdit>

namespace marac {

/// Several lines of plain text. A paste past the limit is answered at once: nothing is changed and its length is named.
/// Tab leaves the field.
class NarrativeEdit final : public QPlainTextEdit, public FieldEditor
{
    Q_OBJECT

public:
    explicit NarrativeEdit(const QString &name, QWidget *parent = nullptr);

    void setLimit(qsizetype characters) { m_limit = characters; }
    /// Lines shown before it scrolls (default 4).
    void setVisibleLines(int lines);
    QString kept() const { return text::kept(toPlainText()); }
    QList<FieldProblem> problems() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void refused(const QString &why);
    void edited();
    void hiddenMarksNoted(const QString &note);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    qsizetype m_limit = text::narrativeLimit;
    int m_lines = 4;
};

} // namespace marac
