// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QPlainTextEdit>

namespace marac {

class SpellingMarks;

/// Several lines of plain text. A paste past the limit is answered at once: nothing is changed and its length is named.
/// Tab leaves the field. Where a WritingAid stands among its parents, Ctrl+Space offers the partnership's phrases, words that
/// the dictionary does not know are marked, and F7 or the context menu offers others in their place.
class NarrativeEdit final : public QPlainTextEdit, public FieldEditor
{
    Q_OBJECT

public:
    explicit NarrativeEdit(const QString &name, QWidget *parent = nullptr);

    void setLimit(qsizetype characters) { m_limit = characters; }
    /// Lines shown before it scrolls (default 4).
    void setVisibleLines(int lines);
    /// It holds names or an address: no dictionary knows them.
    void setHoldsNames() { m_isProse = false; }
    /// What was typed, character by character (typedIn): what a form reads instead of toPlainText().
    QString typed() const;
    QString kept() const { return text::kept(typed()); }
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
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void insertGuarded(const QString &text);
    void offerPhrases();
    void offerSpelling();
    void replace(const QTextCursor &word, const QString &other);

    qsizetype m_limit = text::narrativeLimit;
    int m_lines = 4;
    bool m_isProse = true;
    QString m_text; ///< as it was told last: marking words is no change of it
    SpellingMarks *m_marks = nullptr;
};

} // namespace marac
