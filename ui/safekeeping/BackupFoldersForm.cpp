// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupFoldersForm.h"

#include "core/register/settings/SaveSettings.h"
#include "ui/shell/FolderEdit.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/forms/Form.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

BackupFoldersForm::BackupFoldersForm(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(new Form), m_first(new FolderEdit(u"backupFolder"_s)),
      m_second(new FolderEdit(u"secondBackupFolder"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->addSection(tr("Where backups go"),
                       tr("A backup is encrypted and complete in itself. It is made when you lock or close after a "
                          "change, and when you ask for one."));
    m_form->add(tr("&First folder"), m_first,
                {.hint = tr("Empty: a folder “backups” beside the register."), .isOptional = true});
    m_form->add(tr("&Second folder"), m_second,
                {.hint = tr("On another disk or computer, so that one fire or one thief does not take both."),
                 .isOptional = true});
    QPushButton *keep = m_form->addMainButton(u"keepFolders"_s, tr("&Keep these folders"));
    QPushButton *cancel = m_form->addButton(u"cancelFolders"_s, tr("&Cancel"));
    m_first->setPath(context.reg().settings().backupFolder);
    m_second->setPath(context.reg().settings().secondBackupFolder);
    connect(keep, &QPushButton::clicked, this, &BackupFoldersForm::keep);
    connect(cancel, &QPushButton::clicked, this, &BackupFoldersForm::cancelled);
    m_draft = new DraftedForm(context, m_form, {u"backups/folders"_s, {}});
    connect(cancel, &QPushButton::clicked, m_draft, &DraftedForm::done);
    setFocusProxy(m_first);
}

bool BackupFoldersForm::hasUnsavedWork() const
{
    const Settings settings = m_context.reg().settings();
    return m_first->path() != settings.backupFolder || m_second->path() != settings.secondBackupFolder;
}

void BackupFoldersForm::keep()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    Settings settings = m_context.reg().settings();
    settings.backupFolder = m_first->path();
    settings.secondBackupFolder = m_second->path();
    if (const Result<> done = saveSettings(m_context.reg(), settings); !done) {
        m_form->showProblem(done.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("The folders are kept. The next backup goes there."));
    Q_EMIT kept();
}

} // namespace marac
