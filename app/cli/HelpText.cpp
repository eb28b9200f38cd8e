// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpText.h"

#include <QCoreApplication>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
} // namespace

QList<CliOption> optionsOf(const Command &command)
{
    QList<CliOption> options = command.options();
    if (command.opensRegister()) {
        options += {
            {QStringLiteral("register"), QStringLiteral("FILE"), Words::tr("the register")},
            {QStringLiteral("login"), QStringLiteral("LOGIN"), Words::tr("whose key opens the register")},
            {QStringLiteral("passphrase-fd"), QStringLiteral("N"),
             Words::tr("read the passphrase from this open file descriptor")},
            {QStringLiteral("passphrase-file"), QStringLiteral("FILE"),
             Words::tr("read the passphrase from this file")},
        };
    }
    if (command.takesOlder()) {
        options += {
            {QStringLiteral("accept-older"), QStringLiteral("REASON"),
             Words::tr(
                 "open a register that is older than this computer saw it (exit code 3), or has another history: by "
                 "two people, recorded")},
            {QStringLiteral("second-login"), QStringLiteral("LOGIN"),
             Words::tr("with --accept-older: a second administrator, deputy or chair")},
            {QStringLiteral("second-passphrase-fd"), QStringLiteral("N"),
             Words::tr("read that person's passphrase from this descriptor")},
            {QStringLiteral("second-passphrase-file"), QStringLiteral("FILE"),
             Words::tr("read that person's passphrase from this file")},
        };
    }
    options += {
        {QStringLiteral("json"), {}, Words::tr("answer with a JSON object, problems too")},
        {QStringLiteral("help"), {}, Words::tr("show this help")},
    };
    return options;
}

static QString twoColumns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += QStringLiteral("  ") + row.first.leftJustified(width + 2) + row.second + u'\n';
    return text;
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QList<std::pair<QString, QString>> rows;
    for (const std::unique_ptr<Command> &command : commands)
        rows.append({command->name(), command->summary()});
    return Words::tr("marac-cli: the MARAC Register without a window") + QStringLiteral("\n\n")
        + Words::tr("Usage: marac-cli COMMAND [arguments] [options]") + QStringLiteral("\n\n") + Words::tr("Commands:")
        + u'\n' + twoColumns(rows) + u'\n'
        + Words::tr("marac-cli COMMAND --help says more of each. A passphrase is read from a file descriptor or a "
                    "file, never\n"
                    "from the command line, where others could see it.")
        + QStringLiteral("\n\n") + Words::tr("Exit codes:") + u'\n'
        + twoColumns({{QStringLiteral("0"), Words::tr("good")},
                      {QStringLiteral("1"), Words::tr("tampered with, corrupt, or refused by a rule")},
                      {QStringLiteral("2"), Words::tr("cannot be done")},
                      {QStringLiteral("3"), Words::tr("older than its witness")}})
              .chopped(1);
}

QString helpFor(const Command &command)
{
    QString usage = QStringLiteral("marac-cli ") + command.name();
    QList<std::pair<QString, QString>> arguments;
    for (const CliArgument &argument : command.arguments()) {
        const QString shape = argument.name + (argument.repeats ? QStringLiteral("…") : QString());
        usage += argument.optional ? QStringLiteral(" [%1]").arg(shape) : u' ' + shape;
        arguments.append({argument.name, argument.description});
    }
    QList<std::pair<QString, QString>> options;
    for (const CliOption &option : optionsOf(command)) {
        const QString shape =
            QStringLiteral("--") + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
        options.append({shape, option.description});
    }
    QString text = command.summary() + QStringLiteral("\n\n") + Words::tr("Usage: %1 [options]").arg(usage)
        + QStringLiteral("\n\n");
    if (!arguments.isEmpty())
        text += Words::tr("Arguments:") + u'\n' + twoColumns(arguments) + u'\n';
    text += Words::tr("Options:") + u'\n' + twoColumns(options);
    if (!command.details().isEmpty())
        text += u'\n' + command.details() + u'\n';
    return text.chopped(1);
}

} // namespace marac::cli
