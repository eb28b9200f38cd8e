// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/WordingRules.h"

#include <QRegularExpression>

namespace marac::architecture {

namespace {

bool isUi(const SourceFile &file)
{
    return file.isCpp() && (file.isUnder(QStringLiteral("ui")) || file.isUnder(QStringLiteral("app")));
}

// From the parenthesis at `open` to the one that closes it.
QString argumentsAt(const QString &code, const QString &plain, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code.at(i) == QLatin1Char('('))
            ++depth;
        else if (code.at(i) == QLatin1Char(')') && --depth == 0)
            return plain.mid(open + 1, i - open - 1);
    }
    return plain.mid(open + 1);
}

} // namespace

QList<Finding> guessedFormats(const SourceFile &file)
{
    static const QRegularExpression guesser(QStringLiteral(
        "\\b(QLabel|QMessageBox|QErrorMessage|QToolTip|QTextBrowser|Qt::RichText|Qt::AutoText|Qt::MarkdownText|setHtml|"
        "insertHtml|appendHtml|setMarkdown|setOpenExternalLinks)\\b"));
    static const QRegularExpression toolTip(QStringLiteral("\\bsetToolTip\\s*(\\()"));
    static const QRegularExpression ownWords(QStringLiteral("^\\s*(QObject::|Q\\w+::)?(tr|translate)\\s*\\("));
    QList<Finding> findings;
    if (!isUi(file) || file.isUnder(QStringLiteral("ui/widgets")))
        return findings;
    auto matches = guesser.globalMatch(file.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({file.path, file.lineAt(match.capturedStart()),
                         match.captured() + QStringLiteral(" guesses at markup; use the shared parts in ui/widgets")});
    }
    auto tips = toolTip.globalMatch(file.code);
    while (tips.hasNext()) {
        const auto match = tips.next();
        const QString words = argumentsAt(file.code, file.plain, match.capturedStart(1));
        if (!ownWords.match(words).hasMatch() || words.contains(QLatin1String(".arg(")))
            findings.append({file.path, file.lineAt(match.capturedStart()),
                             QStringLiteral("a tool tip takes its text for HTML: only tr(\"…\") without arguments")});
    }
    return findings;
}

QList<Finding> untranslated(const SourceFile &file)
{
    static const QRegularExpression shown(QStringLiteral(
        "\\b(?:setText|setShown|setWindowTitle|setTitle|setPlaceholderText|setToolTip|setStatusTip|setWhatsThis|"
        "setAccessibleName|setAccessibleDescription|setLabelText|setPrefix|setSuffix|addRow|addAction|addButton|"
        "addItem|addTab|"
        "addMenu|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|PlainLabel)\\s*[({]\\s*"
        "(?:QStringLiteral\\s*\\(\\s*|QString::fromLatin1\\s*\\(\\s*|QLatin1String(?:View)?\\s*[({]\\s*|u8?)\"([^\"]*)"
        "\"([^,;]*,)?"));
    static const QRegularExpression told(
        QStringLiteral("\\bProblem::Kind::\\w+\\s*,\\s*(?:QStringLiteral\\s*\\(\\s*|u)\"([^\"]*)\""));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    // What a call names first and shows second: addButton(u"cancel", tr("Cancel")).
    static const QRegularExpression objectName(QStringLiteral("^[a-z][A-Za-z0-9_.%-]*$"));
    // The product's name, and the title every document carries in place of its content.
    static const QStringList neutral{QStringLiteral("MARAC Register"), QStringLiteral("MARAC document")};

    QList<Finding> findings;
    if (!file.isCpp() || file.path.startsWith(QLatin1String("tests/")))
        return findings;
    for (const QRegularExpression *pattern : {&shown, &told}) {
        auto matches = pattern->globalMatch(file.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString words = match.captured(1);
            const bool isName = neutral.contains(words)
                || (match.captured(2).endsWith(QLatin1Char(',')) && objectName.match(words).hasMatch());
            if (word.match(words).hasMatch() && !isName)
                findings.append({file.path, file.lineAt(match.capturedStart()),
                                 QStringLiteral("“%1” goes to the screen without tr()").arg(words)});
        }
    }
    return findings;
}

QList<Finding> unseenByTranslators(const SourceFile &file)
{
    static const QRegularExpression call(QStringLiteral("(?<![\\w:])(?:\\w+::)?tr\\s*\\(\\s*([^\\s\")])"));
    static const QRegularExpression context(
        QStringLiteral("\\bQCoreApplication::translate\\s*\\(\\s*\"[^\"]*\"\\s*,\\s*([^\\s\"])"));
    QList<Finding> findings;
    if (!file.isCpp() || file.path.startsWith(QLatin1String("tests/")))
        return findings;
    // A table of texts marked where they stand is looked up by variable.
    const bool isMarked = file.code.contains(QLatin1String("QT_TRANSLATE_NOOP"));
    for (const QRegularExpression *pattern : {&call, &context}) {
        auto matches = pattern->globalMatch(file.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (pattern == &context && isMarked)
                continue;
            findings.append(
                {file.path, file.lineAt(match.capturedStart()),
                 QStringLiteral(
                     "translators never see this text; write tr(\"…\") in a QObject, translate(\"Context\", \"…\"), or "
                     "struct Words { Q_DECLARE_TR_FUNCTIONS(Context) } and Words::tr(\"…\")")});
        }
    }
    return findings;
}

QList<Finding> boundToTheWindow(const SourceFile &file)
{
    // A text may go on in the next literal anywhere.
    static const QRegularExpression words(
        QStringLiteral("\\bon\\s+(?:\"\\s*\")?the\\s+(?:\"\\s*\")?screen\\b|\\bMeetings\\s+(?:\"\\s*\")?page\\b"));
    QList<Finding> findings;
    if (!file.isCpp() || !file.isUnder(QStringLiteral("core")))
        return findings;
    auto matches = words.globalMatch(file.plain);
    while (matches.hasNext())
        findings.append({file.path, file.lineAt(matches.next().capturedStart()),
                         QStringLiteral("true in the window alone; the command line says this too")});
    return findings;
}

QList<Finding> strayMnemonics(const SourceFile &file)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&[A-Za-z]\\)\""));
    QList<Finding> findings;
    if (!isUi(file))
        return findings;
    auto matches = bracketed.globalMatch(file.plain);
    while (matches.hasNext())
        findings.append({file.path, file.lineAt(matches.next().capturedStart()),
                         QStringLiteral("the underlined letter stands behind the words; choose one of theirs")});
    return findings;
}

QStringList iconNames(const SourceFile &iconPaths)
{
    static const QRegularExpression drawing(QStringLiteral("\\{\"([a-z]+)\",\\s*\""));
    QStringList names;
    auto matches = drawing.globalMatch(iconPaths.plain);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QList<Finding> unknownIcons(const SourceFile &file, const QStringList &names)
{
    static const QRegularExpression asked(QStringLiteral("(?:\\bEmptyState\\s*\\(|\\baddPill\\s*\\([^;]*,|\\bicons::(?:"
                                                         "icon|pixmap)\\s*\\(|\\bPage\\{\\s*[^;,]*,[^;,]*,)\\s*"
                                                         "(?:u|QStringLiteral\\s*\\(\\s*)\"([a-z]+)\""));
    QList<Finding> findings;
    if (!isUi(file))
        return findings;
    auto matches = asked.globalMatch(file.plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!names.contains(match.captured(1)))
            findings.append({file.path, file.lineAt(match.capturedStart(1)),
                             QStringLiteral("there is no icon named “%1” in ui/widgets/looks/IconPaths.cpp")
                                 .arg(match.captured(1))});
    }
    return findings;
}

} // namespace marac::architecture
