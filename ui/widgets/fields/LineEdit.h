// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"
#include "ui/widgets/fields/FieldEditor.h"

#include <QLineEdit>

#include <functional>

class QMenu;

namespace marac {

/// One line of text with a limit that refuses and never cuts: a paste that does not fit changes nothing and says how
/// long it was.
class LineEdit : public QLineEdit, public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEdit(const QString &name, QWidget *parent = nullptr);

    /// What is wrong with what the field keeps, of this field's name.
    using Rule = std::function<QList<FieldProblem>(const QString &kept)>;

    void setLimit(qsizetype characters) { m_limit = characters; }
    /// A rule of what may stand in the field, told beside it while it is typed and by problems(). It lives with what the field
    /// is about.
    void setRule(Rule rule) { m_rule = std::move(rule); }
    qsizetype limit() const { return m_limit; }

    /// About how many characters are in sight; 0 is Qt's own width.
    void setWidthInChars(int characters);
    QSize sizeHint() const override;

    /// What the field keeps of what was typed (text::kept).
    QString kept() const { return text::kept(text()); }
    QList<FieldProblem> problems() const override;

    /// Puts `pasted` in place of the selection, or refuses it whole. Line breaks become spaces.
    void insertGuarded(const QString &pasted);

Q_SIGNALS:
    void refused(const QString &why);
    void edited();
    void noteChanged(const QString &note);
    void hiddenMarksNoted(const QString &note);
    /// Before it is shown, so that others may add to it; it is about this place of the text.
    void contextMenuMade(QMenu *menu, int place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void noteEdit();

    Rule m_rule;
    qsizetype m_limit = text::lineLimit;
    int m_widthInChars = 0;
};

} // namespace marac
