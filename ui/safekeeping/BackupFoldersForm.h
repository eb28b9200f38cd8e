// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

class DraftedForm;
class FolderEdit;
class Form;

/// Where backups go: a folder here and a second one elsewhere (threat T5).
class BackupFoldersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupFoldersForm(PageContext &context, QWidget *parent = nullptr);

    bool hasUnsavedWork() const;

Q_SIGNALS:
    void kept();
    void cancelled();

private:
    void keep();

    PageContext &m_context;
    Form *m_form;
    FolderEdit *m_first;
    FolderEdit *m_second;
    DraftedForm *m_draft;
};

} // namespace marac
