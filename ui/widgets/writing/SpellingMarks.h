// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>

namespace marac {

class WritingAid;

/// A wavy line under each word of a text that the dictionary does not know.
class SpellingMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `aid` has a dictionary. Owned by the document.
    SpellingMarks(QTextDocument *document, WritingAid *aid);

    /// The marked word at this place of the text, or the first one after it, or the first of all; a cursor without a
    /// selection when there is none.
    QTextCursor wrongAt(int position) const;
    /// The same, but at this place alone.
    QTextCursor wrongUnder(int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    bool isWrong(const QString &word) const;

    QPointer<WritingAid> m_aid;
};

} // namespace marac
