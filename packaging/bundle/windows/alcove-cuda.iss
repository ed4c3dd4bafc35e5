; The add-on for NVIDIA cards: the CUDA backend and its runtime, put beside the engine of an installed Alcove.
; Called by the release workflow: ISCC /DAppVersion=… /DSource=… /DOut=… /DName=… alcove-cuda.iss

[Setup]
AppId={{7E0B6C0A-5D2E-4C53-9D0B-5B1A7C5E2F42}
AppName=Alcove: CUDA
AppVersion={#AppVersion}
AppPublisher=The Alcove authors
DefaultDirName={localappdata}\Programs\Alcove
DisableDirPage=no
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir={#Out}
OutputBaseFilename={#Name}
SetupIconFile=..\..\icons\alcove.ico
Uninstallable=yes
UninstallFilesDir={app}\cuda
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Files]
Source: "{#Source}\*.dll"; DestDir: "{app}\_internal\llama_cpp\lib"; Flags: ignoreversion

[Code]
function NextButtonClick(Page: Integer): Boolean;
begin
  Result := True;
  if (Page = wpSelectDir) and not FileExists(AddBackslash(WizardDirValue) + 'alcove.exe') then
  begin
    MsgBox('Alcove is not in this folder. Install Alcove first, or choose its folder.', mbError, MB_OK);
    Result := False;
  end;
end;
